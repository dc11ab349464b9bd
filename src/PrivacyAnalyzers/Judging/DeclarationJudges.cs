using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Flow.Duties;
using PrivacyAnalyzers.Flow.Symbols;
using PrivacyAnalyzers.Policy;

namespace PrivacyAnalyzers.Judging;

/// <summary>The judges that need no flow: they read declarations, and run where nothing is marked as data yet, too.</summary>
internal sealed class DeclarationJudges
{
    private readonly Declarations _declarations;
    private readonly EmptyPromises? _promises;
    private readonly OptOuts? _optOuts;

    /// <summary>One day for the whole compilation.</summary>
    private readonly DateTime _today = DateTime.UtcNow.Date;

    public DeclarationJudges(Compilation compilation, PrivacyPolicy policy, Marks marks, ModelIndex models, MarkedMembers marked, CancellationToken cancellation)
    {
        var vocabulary = policy.Vocabulary;
        _declarations = new Declarations(new MarkWords(policy), new MarkPlaces(), new MarkConflicts(marks, vocabulary), new Lookalikes(policy, marks, new Unmarked(compilation, marks, models)));
        var modelled = models.ChecksIn(compilation).ToList();
        _promises = EmptyPromises.Of(policy, marked, marks, modelled, cancellation);
        _optOuts = OptOuts.Of(policy, marked, marks, models, modelled, cancellation);
    }

    public void Examine(SemanticModel model, Action<Verdict> report, CancellationToken cancellation)
    {
        _declarations.Examine(model, cancellation, report);
        _promises?.Examine(model, cancellation, report);
        _optOuts?.Examine(model, cancellation, report);
        Suppressions.Examine(model.SyntaxTree, _today, report, cancellation);
    }
}
