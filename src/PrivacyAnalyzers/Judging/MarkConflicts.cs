using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Flow.Symbols;
using PrivacyAnalyzers.Policy;
using PrivacyAnalyzers.Rules.Annotations;

namespace PrivacyAnalyzers.Judging;

/// <summary>Finds marks that contradict another one: on the same member, or on what it overrides or implements. Calls go by either.</summary>
internal sealed class MarkConflicts(Marks marks, Vocabulary vocabulary)
{
    public void Examine(MarkUse use, Action<Verdict> report)
    {
        var own = marks.Of(use.Target);
        if (WithinOne(use, own) is { } other)
        {
            Report(other);
            return;
        }

        foreach (var @base in BasesOf(use.Target))
        {
            if (Differs(use, own, marks.Of(@base)) is not { } said) continue;
            Report($"{said} of '{Names.Of(@base)}'");
            return;
        }

        void Report(string with) => report(Verdict.Of(ConflictingMarksRule.Descriptor, use.Syntax.GetLocation(), use.Name, Names.Of(use.Target), with));
    }

    /// <summary>Each pair is told once, at the mark that claims less.</summary>
    private string? WithinOne(MarkUse use, Mark own) => use.Name switch
    {
        "Aggregate" when vocabulary.In(own.Labels).Any(static c => c.Kind != DataKind.Aggregate) => "the mark as data about a person",
        "Sanitizer" when own.Sink is not null && use.Target is IMethodSymbol => "the mark as a sink",
        "OptOutCheck" when use.Word is { } word && own.Checks.Any(c => c.WhenTrue == Flow.Domain.FactKind.Consent && c.Name == word) => "the mark as a check of consent for the same purpose",
        _ => null,
    };

    private string? Differs(MarkUse use, Mark own, Mark @base)
    {
        switch (use.Name)
        {
            case "Pii" or "Cpni" or "Aggregate" when !@base.Labels.IsEmpty && !Covers(own.Labels, @base.Labels):
                return $"the mark {string.Join(", ", vocabulary.In(@base.Labels).Select(static c => c.DisplayName))}";
            case "Sink" when @base.Sink is { } channel && channel != own.Sink:
                return $"the channel {channel}";
            case "Sanitizer" when @base.Sanitizer != Protections.None && (own.Sanitizer & @base.Sanitizer) != @base.Sanitizer:
                return $"the protection {@base.Sanitizer}";
            case "ConsentCheck" or "OptOutCheck" or "ConditionCheck" when @base.Checks.Count > 0 && !own.Checks.Overlaps(@base.Checks):
                return "the check";
            case "ConsentGuard" when @base.Guard is { } guard && guard != own.Guard:
                return "the guard";
            default:
                return null;
        }
    }

    /// <summary>True where the mark says all that the other says; a category is more than its family.</summary>
    private bool Covers(Labels own, Labels @base) =>
        vocabulary.In(@base).All(b => vocabulary.In(own).Any(o => o.Equals(b) || o.Kind == b.Kind && b.Name.Length == 0));

    private static IEnumerable<ISymbol> BasesOf(ISymbol target)
    {
        if (target is IParameterSymbol { ContainingSymbol: IMethodSymbol method } parameter)
            return Marks.Bases(method).OfType<IMethodSymbol>().Where(b => b.Parameters.Length > parameter.Ordinal).Select(b => (ISymbol)b.Parameters[parameter.Ordinal]);
        return target is IMethodSymbol or IPropertySymbol ? Marks.Bases(target) : [];
    }
}
