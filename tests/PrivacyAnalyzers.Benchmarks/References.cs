using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PrivacyAnalyzers.Benchmarks.Corpus;

namespace PrivacyAnalyzers.Benchmarks;

/// <summary>What every corpus is compiled against: the same for all contestants.</summary>
internal static class References
{
    private static readonly MetadataReference[] s_all = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "references.txt"))
        .Where(static p => !IsOurs(Path.GetFileNameWithoutExtension(p))).Select(static p => (MetadataReference)MetadataReference.CreateFromFile(p)).ToArray();

    /// <summary>A fresh compilation each time: nothing that a contestant bound is there for the next. The trees are shared, since parsing is no contestant's work.</summary>
    public static Func<CSharpCompilation> Sources(IEnumerable<SourceFile> files) => Sources(files.Select(static f => f.Parse()).ToArray());

    public static Func<CSharpCompilation> Sources(SyntaxTree[] trees, OutputKind kind = OutputKind.DynamicallyLinkedLibrary)
    {
        var options = new CSharpCompilationOptions(kind, nullableContextOptions: NullableContextOptions.Enable);
        return () => CSharpCompilation.Create("App", trees, s_all, options);
    }

    /// <summary>The analyzers themselves are no part of what is analysed; the attributes are.</summary>
    private static bool IsOurs(string name) => name.StartsWith("PrivacyAnalyzers", StringComparison.Ordinal) && name != "PrivacyAnalyzers.Annotations";
}
