using System.Text.RegularExpressions;
using PrivacyAnalyzers.Tool.Commands;
using Xunit;

namespace PrivacyAnalyzers.Tool.Tests;

/// <summary>Every command in the recipes and in the README is one that the tool knows.</summary>
public partial class RecipeTests
{
    public static TheoryData<string> Files => ["README.md", "Recipes/github-actions.yml", "Recipes/azure-pipelines.yml", "Recipes/gitlab-ci.yml"];

    [Theory]
    [MemberData(nameof(Files))]
    public void Commands_are_spelt_as_the_tool_spells_them(string file)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "PrivacyAnalyzers.sln"))) folder = folder.Parent;
        var text = File.ReadAllText(Path.Combine(folder.FullName, "src", "PrivacyAnalyzers.Tool", file)).ReplaceLineEndings("\n");

        // A folded line of YAML goes on where it is indented.
        text = Folded().Replace(text, static m => m.Groups[1].Value + Regex.Replace(m.Groups[2].Value, @"\s+", " "));
        var commands = Command().Matches(text).Select(static m => Word().Matches(m.Groups[1].Value.Split('#')[0]).Select(static w => w.Value.Trim('\'', '"')).ToArray()).Where(static c => c.Length > 0).ToList();
        Assert.NotEmpty(commands);
        Assert.All(commands, static c => Assert.True(CommandLine.Mistakes(c) is [], string.Join(' ', c) + ": " + string.Join(' ', CommandLine.Mistakes(c))));
        if (file.EndsWith(".yml", StringComparison.Ordinal)) Assert.Contains(commands, static c => c.Contains("--diff"));
    }

    [GeneratedRegex(@"(run: )>-\n((?:          \S.*\n)+)")]
    private static partial Regex Folded();

    [GeneratedRegex(@"^(?:.*/privacy |.*run: privacy |privacy )((?:check|baseline|report|explain|init|fix|policy|completion)\b.*)$", RegexOptions.Multiline)]
    private static partial Regex Command();

    [GeneratedRegex(@"'[^']*'|""[^""]*""|\$\{\{[^}]*\}\}\S*|[^\s'""]*\$\{\{[^}]*\}\}\S*|\S+")]
    private static partial Regex Word();
}
