using System.Text.RegularExpressions;
using PrivacyAnalyzers.Tool.Commands;
using Xunit;
using YamlDotNet.RepresentationModel;

namespace PrivacyAnalyzers.Tool.Tests;

/// <summary>
/// The recipes are YAML of the shape that their build service reads; every command in them and in the README is one that the tool knows; and what one step
/// reads an earlier one has written.
/// </summary>
public partial class RecipeTests
{
    /// <summary>What a step of each service may have beside its work, as far as the recipes need it.</summary>
    private static readonly string[] s_azureKeys = ["displayName", "condition", "inputs", "fetchDepth", "artifact"];

    private static readonly string[] s_gitHubKeys = ["name", "id", "if", "with"];

    [Fact]
    public void Commands_of_the_readme_are_spelt_as_the_tool_spells_them() => Assert.All(Privacy(Read("README.md")), Known);

    [Fact]
    public void The_recipe_for_GitHub_is_a_workflow()
    {
        var root = Yaml("github-actions.yml", "name", "on", "permissions", "jobs");
        Assert.Equal("write", Text(Child(root, "permissions"), "security-events"));
        Assert.All(((YamlMappingNode)Child(root, "on")).Children.Keys, static k => Assert.Contains(k.ToString(), new[] { "pull_request", "push" }));
        var job = (YamlMappingNode)Assert.Single(((YamlMappingNode)Child(root, "jobs")).Children).Value;
        Assert.Equal(["runs-on", "steps"], Keys(job));
        var steps = ((YamlSequenceNode)Child(job, "steps")).Cast<YamlMappingNode>().ToList();
        foreach (var step in steps)
        {
            Assert.Single(Keys(step), static k => k is "uses" or "run");
            Assert.All(Keys(step).Where(static k => k is not ("uses" or "run")), static k => Assert.Contains(k, s_gitHubKeys));
            if (Text(step, "id") is { } id) Assert.Equal("build", id);
            if (Text(step, "uses") is { } uses) Assert.Matches(@"^[\w-]+/[\w-]+(/[\w-]+)?@v\d+$", uses);
            else Assert.False(step.Children.ContainsKey("with"));

            // An expression that begins with a sign of its own has to stand in braces.
            if (Text(step, "if") is { } condition) Assert.Matches(@"^(\$\{\{ !cancelled\(\)( && (hashFiles\('[\w.]+'\) != ''|steps\.build\.outcome == 'success'|github\.event_name == 'push'))+ \}\}|github\.event_name == '(push|pull_request)')$", condition);
        }

        Commands("github-actions.yml", steps.Select(static s => Text(s, "run")), steps.Select(static s => s.Children.TryGetValue("with", out var with) ? Text(with, "sarif_file") ?? Text(with, "path") : null));
    }

    [Fact]
    public void The_recipe_for_Azure_is_a_pipeline()
    {
        var root = Yaml("azure-pipelines.yml", "trigger", "pool", "steps");
        var steps = ((YamlSequenceNode)Child(root, "steps")).Cast<YamlMappingNode>().ToList();
        foreach (var step in steps)
        {
            Assert.Single(Keys(step), static k => k is "checkout" or "task" or "script" or "publish");
            Assert.All(Keys(step).Skip(1), static k => Assert.Contains(k, s_azureKeys));
            if (Text(step, "task") is { } task) Assert.Matches(@"^\w+@\d+$", task);
            if (Text(step, "condition") is not { } condition) continue;
            Assert.Equal(condition.Count(static c => c == '('), condition.Count(static c => c == ')'));
            Assert.All(Function().Matches(condition), static f => Assert.Contains(f.Groups[1].Value, new[] { "and", "eq", "ne", "succeeded", "succeededOrFailed" }));
        }

        Commands("azure-pipelines.yml", steps.Select(static s => Text(s, "script")), []);
    }

    [Fact]
    public void The_recipe_for_GitLab_is_a_job()
    {
        var job = (YamlMappingNode)Child(Yaml("gitlab-ci.yml", "privacy"), "privacy");
        Assert.Equal(["image", "variables", "rules", "script", "artifacts"], Keys(job));
        var artifacts = Child(job, "artifacts");
        Commands("gitlab-ci.yml", ((YamlSequenceNode)Child(job, "script")).Select(static s => s.ToString()),
            ((YamlSequenceNode)Child(artifacts, "paths")).Select(static p => (string?)p.ToString()).Append(Text(Child(artifacts, "reports"), "codequality")));
    }

    /// <summary>The same of all: one build that writes the pieces, the change and everything checked apart, files that somebody has written.</summary>
    private static void Commands(string recipe, IEnumerable<string?> scripts, IEnumerable<string?> reads)
    {
        var lines = scripts.OfType<string>().SelectMany(static s => s.Split('\n')).Select(static l => l.Trim()).Where(static l => l.Length > 0).ToList();
        var commands = Privacy(string.Join('\n', lines));
        Assert.All(commands, Known);
        Assert.Contains(commands, static c => c.Contains("--diff"));
        Assert.Contains(commands, static c => c[0] == "check" && !c.Contains("--diff"));
        Assert.Contains(commands, static c => c[0] == "report");
        Assert.Single(lines, static l => l.StartsWith("dotnet tool install PrivacyAnalyzers.Tool ", StringComparison.Ordinal));

        // The build's properties are the package's, and the folder that it writes to is the one that is read.
        var build = Assert.Single(lines, static l => l.StartsWith("dotnet build ", StringComparison.Ordinal));
        var package = File.ReadAllText(Path.Combine(Repository(), "src", "PrivacyAnalyzers.Package", "build", "PrivacyAnalyzers.targets")) + File.ReadAllText(Path.Combine(Repository(), "src", "PrivacyAnalyzers.Package", "build", "PrivacyAnalyzers.props"));
        Assert.All(Property().Matches(build), p => Assert.Contains("$(" + p.Groups[1].Value + ")", package, StringComparison.Ordinal));
        Assert.Contains("--no-incremental", build, StringComparison.Ordinal);
        var folder = Regex.Match(build, @"-p:PrivacySarif=""?(?:\$PWD/)?([^\s""]+)").Groups[1].Value;
        Assert.All(commands, c => Assert.Equal(folder, c[0] == "report" ? c[1] : c[Array.IndexOf(c, "--from") + 1]));
        var written = commands.SelectMany(static c => c.Zip(c.Skip(1)).Where(static p => p.First is "--html" or "--json-file" or "--sarif" or "--gitlab").Select(static p => p.Second)).ToHashSet();
        Assert.All(reads.OfType<string>(), r => Assert.True(written.Any(w => Regex.IsMatch(w, "^" + Regex.Escape(r).Replace("\\*", ".*", StringComparison.Ordinal) + "$")), $"{recipe}: nothing writes {r}"));
    }

    private static void Known(string[] command) => Assert.True(CommandLine.Mistakes(command) is [], string.Join(' ', command) + ": " + string.Join(' ', CommandLine.Mistakes(command)));

    /// <summary>The commands of the tool in a text, each as its words.</summary>
    private static List<string[]> Privacy(string text)
    {
        var commands = Command().Matches(text).Select(static m => Word().Matches(m.Groups[1].Value.Split([" #", " > ", " || "], StringSplitOptions.None)[0]).Select(static w => w.Value.Trim('\'', '"')).ToArray()).ToList();
        Assert.NotEmpty(commands);
        return commands;
    }

    private static YamlMappingNode Yaml(string recipe, params string[] keys)
    {
        var stream = new YamlStream();
        using var reader = new StringReader(Read(Path.Combine("Recipes", recipe)));
        stream.Load(reader);
        var root = (YamlMappingNode)Assert.Single(stream.Documents).RootNode;
        Assert.Equal(keys, Keys(root));
        return root;
    }

    private static IEnumerable<string> Keys(YamlMappingNode node) => node.Children.Keys.Select(static k => k.ToString());

    private static YamlNode Child(YamlNode node, string key) => ((YamlMappingNode)node).Children[key];

    private static string? Text(YamlNode node, string key) => ((YamlMappingNode)node).Children.TryGetValue(key, out var child) && child is YamlScalarNode scalar ? scalar.Value : null;

    private static string Read(string file) => File.ReadAllText(Path.Combine(Repository(), "src", "PrivacyAnalyzers.Tool", file)).ReplaceLineEndings("\n");

    private static string Repository()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "PrivacyAnalyzers.sln"))) folder = folder.Parent;
        return folder.FullName;
    }

    [GeneratedRegex(@"^(?:\S*/privacy|privacy) ((?:check|baseline|report|explain|init|fix|policy|completion)\b.*)$", RegexOptions.Multiline)]
    private static partial Regex Command();

    [GeneratedRegex(@"'[^']*'|""[^""]*""|\$\{\{[^}]*\}\}\S*|[^\s'""]*\$\{\{[^}]*\}\}\S*|\S+")]
    private static partial Regex Word();

    [GeneratedRegex(@"(\w+)\(")]
    private static partial Regex Function();

    [GeneratedRegex(@"-p:(\w+)=")]
    private static partial Regex Property();
}
