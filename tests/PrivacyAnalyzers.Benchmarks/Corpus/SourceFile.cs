using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace PrivacyAnalyzers.Benchmarks.Corpus;

internal sealed record SourceFile(string Path, string Text)
{
    public int Lines { get; } = Text.Count(static c => c == '\n');

    public SyntaxTree Parse() => CSharpSyntaxTree.ParseText(SourceText.From(Text, Encoding.UTF8), path: Path);
}
