using System.Text;
using System.Text.RegularExpressions;
using YamlDotNet.RepresentationModel;

namespace PrivacyAnalyzers.Package.Tests;

/// <summary>What a recipe did: whether the service would call it a success, what its steps said, and which files the service would have taken.</summary>
internal sealed record RecipeResult(string Folder, bool IsGreen, string Output, IReadOnlyDictionary<string, IReadOnlyList<string>> Taken);

/// <summary>
/// Runs a recipe step by step, with the shell, the variables and the conditions of its service as that documents them. What the service itself brings along (a
/// checkout, an SDK, a place to upload to) is done by hand.
/// </summary>
internal sealed partial class RecipeRun(RecipeShop shop)
{
    private readonly StringBuilder _output = new();
    private readonly Dictionary<string, IReadOnlyList<string>> _taken = [];
    private bool _failed;

    /// <param name="branch">The branch of a pull request; null for what is pushed to the main branch.</param>
    public RecipeResult GitHub(string name, string? branch)
    {
        var steps = Steps(Child(Child(Child(Yaml("github-actions.yml"), "jobs"), "privacy"), "steps"));
        var depth = Text(Child(steps[0], "with"), "fetch-depth") ?? "1";
        var folder = branch is null ? shop.Checkout(name, depth, ("refs/heads/main", "refs/remotes/origin/main"), "+refs/heads/*:refs/remotes/origin/*")
            : shop.Checkout(name, depth, ($"refs/pull/{branch}/merge", $"refs/remotes/pull/{branch}/merge"), "+refs/heads/*:refs/remotes/origin/*");
        Dictionary<string, string> environment = new()
        {
            ["CI"] = "true", ["GITHUB_ACTIONS"] = "true", ["GITHUB_WORKSPACE"] = folder, ["GITHUB_EVENT_NAME"] = branch is null ? "push" : "pull_request", ["GITHUB_REF"] = branch is null ? "refs/heads/main" : $"refs/pull/{branch}/merge",
            ["GITHUB_BASE_REF"] = branch is null ? "" : "main", ["GITHUB_HEAD_REF"] = branch ?? "", ["GITHUB_SHA"] = shop.Commit(branch is null ? "main" : $"refs/pull/{branch}/merge"),
        };
        var outcomes = new Dictionary<string, string>();
        foreach (var step in steps)
        {
            // Without a word about it, a step is for where nothing has failed.
            var condition = (Text(step, "if") ?? "").Replace("${{", "", StringComparison.Ordinal).Replace("}}", "", StringComparison.Ordinal);
            var runs = (condition.Contains("cancelled()", StringComparison.Ordinal) || !_failed) && condition.Split("&&", StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).All(Holds);
            var failed = false;
            if (runs && Text(step, "run") is { } script)
            {
                if (script.Contains("${{", StringComparison.Ordinal)) throw new InvalidOperationException($"an expression in a script: {script}");
                failed = Say(shop.Bash(folder, ["-e"], script, environment)) != 0;
            }
            else if (runs && Text(step, "uses") is { } uses && step.Children.ContainsKey("with"))
            {
                if ((Text(Child(step, "with"), "sarif_file") ?? Text(Child(step, "with"), "path")) is { } path) _taken[uses.Split('@')[0]] = Files(folder, path);
            }

            if (Text(step, "id") is { } id) outcomes[id] = runs ? failed ? "failure" : "success" : "skipped";
            _failed |= failed;
        }

        return Result(folder);

        bool Holds(string term)
        {
            if (term == "!cancelled()") return true;
            if (Term().Match(term) is not { Success: true } match) throw new InvalidOperationException($"what does '{term}' mean?");
            var value = match.Groups[2].Value switch
            {
                "github.event_name" => environment["GITHUB_EVENT_NAME"],
                "steps.build.outcome" => outcomes["build"],
                _ => Files(folder, match.Groups[1].Value).Count > 0 ? "a hash" : "",
            };
            return value == match.Groups[4].Value == (match.Groups[3].Value == "==");
        }
    }

    /// <param name="branch">The branch of a pull request; null for what is pushed to the main branch.</param>
    public RecipeResult Azure(string name, string? branch)
    {
        var steps = Steps(Child(Yaml("azure-pipelines.yml"), "steps"));
        var depth = Text(steps[0], "fetchDepth") ?? "1";
        var folder = branch is null ? shop.Checkout(name + "/s", depth, ("refs/heads/main", "refs/remotes/origin/main"), "+refs/heads/*:refs/remotes/origin/*")
            : shop.Checkout(name + "/s", depth, ($"refs/pull/{branch}/merge", $"refs/remotes/pull/{branch}/merge"), "+refs/heads/*:refs/remotes/origin/*");
        Dictionary<string, string> variables = new()
        {
            ["Agent.ToolsDirectory"] = Beside("tools"), ["Build.SourcesDirectory"] = folder, ["Build.BinariesDirectory"] = Beside("b"), ["Build.ArtifactStagingDirectory"] = Beside("a"),
            ["Build.Reason"] = branch is null ? "IndividualCI" : "PullRequest", ["Build.SourceBranch"] = branch is null ? "refs/heads/main" : $"refs/pull/{branch}/merge",
        };
        if (branch is not null) (variables["System.PullRequest.TargetBranch"], variables["System.PullRequest.SourceBranch"]) = ("refs/heads/main", "refs/heads/" + branch);
        var environment = variables.ToDictionary(static v => v.Key.Replace('.', '_').ToUpperInvariant(), static v => v.Value);
        environment["TF_BUILD"] = "True";
        foreach (var step in steps)
        {
            if (!Holds(Text(step, "condition") ?? "succeeded()")) continue;
            if (Text(step, "script") is { } script) _failed |= Say(shop.Bash(folder, ["--noprofile", "--norc"], Filled(script), environment)) != 0;
            if (Text(step, "publish") is { } publish) _taken[Text(step, "artifact")!] = Files(Filled(publish), "*");
        }

        return Result(folder);

        string Beside(string other) => Directory.CreateDirectory(Path.Combine(Path.GetDirectoryName(folder)!, other)).FullName;

        string Filled(string text) => Macro().Replace(text, m => variables[m.Groups[1].Value]);

        bool Holds(string condition)
        {
            var call = Call().Match(condition);
            var inner = call.Groups[2].Value;
            return call.Groups[1].Value switch
            {
                "succeeded" => !_failed,
                "succeededOrFailed" => true,
                "and" => Split(inner).All(Holds),
                "eq" or "ne" => Split(inner) is [var a, var b] && (Value(a) == Value(b)) == (call.Groups[1].Value == "eq"),
                _ => throw new InvalidOperationException($"what does '{condition}' mean?"),
            };
        }

        string Value(string text) => Variable().Match(text) is { Success: true } variable ? variables[variable.Groups[1].Value] : text.Trim('\'');

        // At the commas that are in no brackets.
        static List<string> Split(string text)
        {
            var (parts, depth) = (new List<string> { "" }, 0);
            foreach (var c in text)
            {
                depth += c is '(' or '[' ? 1 : c is ')' or ']' ? -1 : 0;
                if (c == ',' && depth == 0) parts.Add("");
                else parts[^1] += c;
            }

            return [.. parts.Select(static p => p.Trim())];
        }
    }

    /// <param name="branch">The branch of a merge request; null for what is pushed to the main branch.</param>
    public RecipeResult GitLab(string name, string? branch)
    {
        var job = Child(Yaml("gitlab-ci.yml"), "privacy");
        var commit = shop.Commit(branch ?? "main");

        // Only what is worked on is fetched, and no branch has a name.
        var folder = shop.Checkout(name, Text(Child(job, "variables"), "GIT_DEPTH") ?? "20", (commit, "refs/pipelines/7"));
        Dictionary<string, string> environment = new()
        {
            ["CI"] = "true", ["GITLAB_CI"] = "true", ["CI_PROJECT_DIR"] = folder, ["CI_DEFAULT_BRANCH"] = "main", ["CI_COMMIT_SHA"] = commit, ["CI_PIPELINE_SOURCE"] = branch is null ? "push" : "merge_request_event",
        };
        if (branch is null) environment["CI_COMMIT_BRANCH"] = "main";
        else (environment["CI_MERGE_REQUEST_DIFF_BASE_SHA"], environment["CI_MERGE_REQUEST_TARGET_BRANCH_NAME"]) = (shop.Commit("main~1"), "main");
        if (Steps(Child(job, "rules")).Any(r => Rule().Match(Text(r, "if")!) is var rule && environment.GetValueOrDefault(rule.Groups[1].Value, "") == (rule.Groups[2].Success ? rule.Groups[2].Value : environment[rule.Groups[3].Value])))
            _failed = Say(shop.Bash(folder, [], "set -eo pipefail\n" + string.Join('\n', ((YamlSequenceNode)Child(job, "script")).Select(static s => s.ToString())), environment)) != 0;
        else throw new InvalidOperationException("no rule lets the job run");
        var artifacts = Child(job, "artifacts");
        if (Text(artifacts, "when") != "always" && _failed) return Result(folder);
        _taken["codequality"] = Files(folder, Text(Child(artifacts, "reports"), "codequality")!);
        _taken["paths"] = [.. ((YamlSequenceNode)Child(artifacts, "paths")).SelectMany(p => Files(folder, p.ToString()))];
        return Result(folder);
    }

    private RecipeResult Result(string folder) => new(folder, !_failed, _output.ToString(), _taken);

    private int Say((int Exit, string Output) ended)
    {
        _output.Append(ended.Output);
        return ended.Exit;
    }

    private static List<string> Files(string folder, string pattern) => [.. Directory.EnumerateFiles(folder, pattern)];

    private static YamlNode Yaml(string recipe)
    {
        var stream = new YamlStream();
        using var reader = new StreamReader(Path.Combine(Repository.Source(), "src", "PrivacyAnalyzers.Tool", "Recipes", recipe));
        stream.Load(reader);
        return stream.Documents.Single().RootNode;
    }

    private static List<YamlMappingNode> Steps(YamlNode node) => [.. ((YamlSequenceNode)node).Cast<YamlMappingNode>()];

    private static YamlNode Child(YamlNode node, string key) => ((YamlMappingNode)node).Children[key];

    private static string? Text(YamlNode node, string key) => ((YamlMappingNode)node).Children.TryGetValue(key, out var child) && child is YamlScalarNode scalar ? scalar.Value : null;

    [GeneratedRegex(@"^(?:hashFiles\('([^']+)'\)|([\w.]+)) (==|!=) '([^']*)'$")]
    private static partial Regex Term();

    [GeneratedRegex(@"\$\(([\w.]+)\)")]
    private static partial Regex Macro();

    [GeneratedRegex(@"^(\w+)\((.*)\)$")]
    private static partial Regex Call();

    [GeneratedRegex(@"^variables\['([\w.]+)'\]$")]
    private static partial Regex Variable();

    [GeneratedRegex(@"^\$(\w+) == (?:""([^""]*)""|\$(\w+))$")]
    private static partial Regex Rule();
}
