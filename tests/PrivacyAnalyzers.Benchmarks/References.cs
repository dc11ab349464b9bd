using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PrivacyAnalyzers.Benchmarks.Corpus;

namespace PrivacyAnalyzers.Benchmarks;

/// <summary>What every corpus is compiled against: the same for all contestants.</summary>
internal static class References
{
    private static readonly string[] s_paths = [.. File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "references.txt")).Where(static p => !IsOurs(Path.GetFileNameWithoutExtension(p)))];

    /// <summary>
    /// A fresh compilation of fresh trees and fresh references each time. Else what one contestant keeps alive, the symbols of the references
    /// above all, would make the next one's compile cheaper; the compiler's own process starts without them, too.
    /// </summary>
    public static Func<CSharpCompilation> Sources(IEnumerable<SourceFile> files, OutputKind kind = OutputKind.DynamicallyLinkedLibrary)
    {
        var kept = files.ToList();
        var options = new CSharpCompilationOptions(kind, nullableContextOptions: NullableContextOptions.Enable);
        return () => CSharpCompilation.Create("App", kept.Select(static f => f.Parse()), s_paths.Select(static p => MetadataReference.CreateFromFile(p)), options);
    }

    /// <summary>The analyzers themselves are no part of what is analysed; the attributes are.</summary>
    private static bool IsOurs(string name) => name.StartsWith("PrivacyAnalyzers", StringComparison.Ordinal) && name != "PrivacyAnalyzers.Annotations";
}
