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

    /// <param name="isThere">Tells whether the compilation has an assembly, or a namespace, of the name.</param>
    public static PolicyFiles Read(ImmutableArray<AdditionalText> files, Func<string, bool> isThere, CancellationToken cancellation)
    {
        PrivacyPolicy? policy = null;
        string? policyPath = null;
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
            else if (policy is null)
            {
                var parsed = PolicyParser.Parse(text.ToString(), file.Path);

                // A file that says nothing must not allow everything.
                if (parsed.Policy.HasRules) (policy, policyPath) = (parsed.Policy, file.Path);
                problems.AddRange(parsed.Problems);
            }
            else
            {
                problems.Add(new FileProblem(file.Path, 0, 0, 0, "another policy file is already in use; keep one of them in AdditionalFiles"));
            }
        }

        policy ??= BuiltIn.DefaultPolicy;
        var models = new List<LibraryModel>(BuiltInModels.For(isThere));
        foreach (var model in own)
        {
            var known = ModelWords.Check(model, texts[model.Path].ToString(), policy.Vocabulary);
            if (known.Model.Needs.Count == 0 || known.Model.Needs.Any(isThere)) models.Add(known.Model);
            problems.AddRange(known.Problems);
        }

        return new PolicyFiles(policy, models, problems, texts) { PolicyPath = policyPath };
    }
}
