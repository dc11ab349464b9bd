using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PrivacyAnalyzers.Policy;

namespace PrivacyAnalyzers;

/// <summary>Which of several policies applies: the one that the configuration names, else the one that no other extends.</summary>
internal sealed class PolicyChoice(AnalyzerConfigOptionsProvider options, IEnumerable<SyntaxTree> trees)
{
    public const string Key = "privacy_policy";

    /// <summary>Set by the package on files that lie further up than the project's own: they are there to be extended, or to be chosen.</summary>
    private const string AboveKey = "build_metadata.AdditionalFiles.PrivacyAbove";

    /// <summary>The policies that apply, the first that says something before the others; none where the one that ships does.</summary>
    public IReadOnlyList<PolicySource> Choose(IReadOnlyList<(PolicySource Source, AdditionalText File)> files, PolicyShelf shelf, Action<FileProblem> problem)
    {
        var asked = Asked(files.Count > 0).Distinct(StringComparer.OrdinalIgnoreCase).OrderBy(static n => n, StringComparer.Ordinal).ToList();
        if (asked.Count > 1) problem(Nowhere($"{Key} is given several values, {string.Join(" and ", asked.Select(static n => $"'{n}'"))}; the first applies: a project has one policy"));
        if (asked.Count > 0)
        {
            if (shelf.Find(asked[0]) is { } chosen) return [chosen];
            problem(Nowhere($"{Key}: no policy is called '{asked[0]}'" + shelf.Hint(asked[0])));
        }

        var extended = new HashSet<PolicySource>(files.Select(f => PolicyParser.ExtendedBy(f.Source, shelf)).OfType<PolicySource>());
        var open = files.Where(f => !extended.Contains(f.Source)).ToList();
        var near = open.Where(f => !IsAbove(f.File)).ToList();
        if (near.Count > 0) open = near;

        // Policies that extend each other in a circle leave nobody; each of them is told.
        if (open.Count == 0) open = [.. files];
        foreach (var (other, _) in open.Skip(1))
            problem(new FileProblem(other.Path, 0, 0, 0, $"'{open[0].Source.FileName}' applies and this policy does not; say which one does, in a .globalconfig or .editorconfig file ({Key} = {other.FileName}), let one extend the other, or keep one of them in AdditionalFiles"));
        return [.. open.Select(static f => f.Source)];
    }

    private IEnumerable<string> Asked(bool isThereAChoice)
    {
        if (options.GlobalOptions.TryGetValue(Key, out var name) && name.Trim().Length > 0) return [name.Trim()];

        // Sections of an .editorconfig apply to source files; most projects have neither those nor a policy of their own.
        return !isThereAChoice ? [] : trees.Select(t => options.GetOptions(t).TryGetValue(Key, out var own) ? own.Trim() : "").Where(static n => n.Length > 0);
    }

    private bool IsAbove(AdditionalText file) => options.GetOptions(file).TryGetValue(AboveKey, out var above) && string.Equals(above, "true", StringComparison.OrdinalIgnoreCase);

    /// <summary>Of configuration files the compiler tells the values, not the places.</summary>
    private static FileProblem Nowhere(string message) => new("", 0, 0, 0, message);
}
