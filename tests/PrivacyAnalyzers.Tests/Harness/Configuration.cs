using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PrivacyAnalyzers.Tests.Harness;

/// <summary>What configuration files say: for the whole project, for each source file by its path, and of additional files by theirs.</summary>
public sealed class Configuration : AnalyzerConfigOptionsProvider
{
    public static readonly Configuration Empty = new();

    public Dictionary<string, string> Global { get; init; } = [];

    public Func<string, Dictionary<string, string>> Files { get; init; } = static _ => [];

    public override AnalyzerConfigOptions GlobalOptions => new Values(Global);

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new Values(Files(tree.FilePath));

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => new Values(Files(textFile.Path));

    private sealed class Values(Dictionary<string, string> all) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => all.TryGetValue(key, out value);
    }
}
