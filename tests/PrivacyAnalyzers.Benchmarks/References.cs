using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PrivacyAnalyzers.Benchmarks.Corpus;

namespace PrivacyAnalyzers.Benchmarks;

/// <summary>What every corpus is compiled against: the same for all contestants.</summary>
internal static class References
{
    private static readonly MetadataReference[] s_all = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "references.txt"))
        .Where(static p => !IsOurs(Path.GetFileNameWithoutExtension(p))).Select(static p => (MetadataReference)MetadataReference.CreateFromFile(p)).ToArray();

    /// <summary>A fresh compilation of fresh trees each time: nothing that a contestant bound or kept for a tree is there for the next.</summary>
    public static Func<CSharpCompilation> Sources(IEnumerable<SourceFile> files, OutputKind kind = OutputKind.DynamicallyLinkedLibrary)
    {
        var kept = files.ToList();
        var options = new CSharpCompilationOptions(kind, nullableContextOptions: NullableContextOptions.Enable);
        return () => CSharpCompilation.Create("App", kept.Select(static f => f.Parse()), s_all, options);
    }

    /// <summary>The analyzers themselves are no part of what is analysed; the attributes are.</summary>
    private static bool IsOurs(string name) => name.StartsWith("PrivacyAnalyzers", StringComparison.Ordinal) && name != "PrivacyAnalyzers.Annotations";
}
