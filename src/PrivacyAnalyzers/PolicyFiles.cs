using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using PrivacyAnalyzers.Policy;

namespace PrivacyAnalyzers;

/// <summary>The policy and the library models of one compilation: the user's files, else the ones that ship.</summary>
internal sealed record PolicyFiles(PrivacyPolicy Policy, IReadOnlyList<LibraryModel> Models, IReadOnlyList<FileProblem> Problems, IReadOnlyDictionary<string, SourceText> Texts)
{
    /// <summary>The user's policy file; null where the policy that ships applies.</summary>
    public string? PolicyPath { get; private init; }

    /// <summary>The user's models for libraries that the project has not.</summary>
    public IReadOnlyList<LibraryModel> LeftOut { get; private init; } = [];

    /// <param name="files">The project's additional files.</param>
    /// <param name="choice">Which of several policies applies.</param>
    /// <param name="isThere">Tells whether the compilation has an assembly, or a namespace, of the name.</param>
    /// <param name="cancellation">Ends the reading.</param>
    public static PolicyFiles Read(ImmutableArray<AdditionalText> files, PolicyChoice choice, Func<string, bool> isThere, CancellationToken cancellation)
    {
        var policies = new List<(PolicySource, AdditionalText)>();
        var own = new List<LibraryModel>();
        var problems = new List<FileProblem>();
        var texts = new Dictionary<string, SourceText>(StringComparer.Ordinal);
        foreach (var file in files.OrderBy(static f => f.Path, StringComparer.Ordinal))
        {
            var isPolicy = file.Path.EndsWith(".privacy", StringComparison.OrdinalIgnoreCase);
            if (!isPolicy && !file.Path.EndsWith(".privacymodel", StringComparison.OrdinalIgnoreCase)) continue;
            if (file.GetText(cancellation) is not { } text)
            {
                problems.Add(new FileProblem(file.Path, 0, 0, 0, isPolicy ? "the file cannot be read; the policy that ships applies" : "the file cannot be read"));
                continue;
            }

            texts[file.Path] = text;
            if (!isPolicy)
            {
                var model = ModelParser.Parse(text.ToString(), file.Path);
                own.Add(model.Model);
                problems.AddRange(model.Problems);
            }
            else
            {
                policies.Add((new PolicySource(file.Path, text.ToString()), file));
            }
        }

        var shelf = new PolicyShelf(policies.Select(static p => p.Item1));
        var (policy, policyPath) = Applying(choice.Choose(policies, shelf, problems.Add), shelf, problems);
        var models = new List<LibraryModel>(BuiltInModels.For(isThere));
        var leftOut = new List<LibraryModel>();
        foreach (var model in own)
        {
            var known = ModelWords.Check(model, texts[model.Path].ToString(), policy.Vocabulary);
            (known.Model.Needs.Count == 0 || known.Model.Needs.Any(isThere) ? models : leftOut).Add(known.Model);
            problems.AddRange(known.Problems);
        }

        return new PolicyFiles(policy, models, problems, texts) { PolicyPath = policyPath, LeftOut = leftOut };
    }

    private static (PrivacyPolicy Policy, string? Path) Applying(IReadOnlyList<PolicySource> chosen, PolicyShelf shelf, List<FileProblem> problems)
    {
        foreach (var source in chosen)
        {
            if (source == BuiltIn.Source) break;
            var parsed = PolicyParser.Parse(source, shelf);
            problems.AddRange(parsed.Problems);

            // A file that says nothing must not allow everything.
            if (parsed.Policy.HasRules) return (parsed.Policy, source.Path);
        }

        return (BuiltIn.DefaultPolicy, null);
    }
}
