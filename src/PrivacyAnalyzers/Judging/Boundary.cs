using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Flow.Domain;
using PrivacyAnalyzers.Flow.Engine;
using PrivacyAnalyzers.Flow.Symbols;
using PrivacyAnalyzers.Policy;
using PrivacyAnalyzers.Rules.Annotations;

namespace PrivacyAnalyzers.Judging;

/// <summary>
/// What a project's declarations have to say so that each project can be looked at alone: which members hold personal data, and which
/// parameters lead to a sink.
/// </summary>
internal sealed class Boundary(PrivacyPolicy policy, FlowContext flow)
{
    /// <summary>
    /// True where the user has set a severity for PRIV1006. A project that marks nothing is asked about its parameters only then: most have no
    /// part in this, and they should not pay for it.
    /// </summary>
    public static bool IsAskedFor(Compilation compilation, CancellationToken cancellation)
    {
        var id = SilentParameterRule.Descriptor.Id;
        if (compilation.Options.SpecificDiagnosticOptions.TryGetValue(id, out var severity)) return severity != ReportDiagnostic.Suppress;
        return compilation.Options.SyntaxTreeOptionsProvider is { } options
            && (options.TryGetGlobalDiagnosticValue(id, cancellation, out severity) || compilation.SyntaxTrees.Any(t => options.TryGetDiagnosticValue(t, id, cancellation, out severity))) && severity != ReportDiagnostic.Suppress;
    }

    public bool Concerns(IMethodSymbol body, CancellationToken cancellation) => flow.MayKeep(body, cancellation) || flow.MayLetThrough(body, cancellation);

    public void Examine(IMethodSymbol body, Summary summary, Session session, Action<Verdict> report)
    {
        ExamineStored(summary, report);
        foreach (var entrance in flow.Unmarked.Entrances(body))
            if (summary.Releases.FirstOrDefault(r => LetsThrough(r, entrance.Parameter)) is { } release) report(OfParameter(entrance.Parameter, DeclarationOf(entrance, release, session), release));
    }

    public void ExamineStored(Summary summary, Action<Verdict> report)
    {
        var reported = new HashSet<(SyntaxNode, string)>();
        foreach (var stored in summary.Stored)
            if (Strictest(stored.Taints) is var (taint, category) && reported.Add((stored.Node, Names.Of(stored.Member)))) report(OfMember(stored, taint, category));
    }

    /// <summary>The data that the mark should name; null where nobody but a caller knows whether there is any.</summary>
    private (Taint Taint, DataCategory Category)? Strictest(TaintSet taints)
    {
        (Taint, DataCategory Category)? best = null;
        foreach (var taint in taints.Atoms)
            if (!taint.IsSymbolic)
                foreach (var category in policy.Vocabulary.In(taint.Labels))
                    if (category.Kind != DataKind.Aggregate && (best is null || category.Strictness > best.Value.Category.Strictness)) best = (taint, category);
        return best;
    }

    private Verdict OfMember(StoredAt stored, Taint taint, DataCategory category)
    {
        var mark = Words(category.Kind.ToString(), category.Name);
        var steps = new List<Location>();
        for (var step = taint.Path; step is not null; step = step.Previous)
            if (step.Node != stored.Node) steps.Insert(0, step.Node.GetLocation());
        var properties = ImmutableDictionary.CreateBuilder<string, string?>();
        properties[DiagnosticProperties.Category] = category.DisplayName;
        properties[DiagnosticProperties.Source] = Names.OfSource(taint);
        properties[DiagnosticProperties.SourceMember] = Names.IdOf(taint.Source);
        properties[DiagnosticProperties.Sink] = Names.Of(stored.Member);
        properties[DiagnosticProperties.Mark] = category.Kind + ":" + category.Name;
        AddMember(properties, stored.Member);
        var isReturned = stored.Member is IMethodSymbol;
        return Verdict.Of(UnmarkedMemberRule.Descriptor, stored.Node.GetLocation(), steps, properties.ToImmutable(), Names.OfSource(taint), category.DisplayName,
            isReturned ? "is returned by" : "flows into", Names.Of(stored.Member), isReturned ? "return: " + mark : mark);
    }

    /// <summary>
    /// True where the parameter's own value leaves as it came. Behind a check the method answers for what leaves.
    /// </summary>
    private bool LetsThrough(Release release, IParameterSymbol parameter) =>
        release is { IsCertain: true, IsDemand: false } && flow.IsDoor(release.Channel)
        && !release.Facts.IsTop && !release.Facts.HasChoices && !release.Facts.Facts.Any(static f => f.Kind is FactKind.Consent or FactKind.NoObjection or FactKind.Condition)
        && release.Taints.Atoms.Any(t => t.IsSymbolic && t.Protections == Protections.None && IsValueOf(t.Input!, parameter));

    /// <summary>
    /// An interface's or base method's parameter says what all implementations do; where one of them keeps the value to itself, each that does not
    /// says so for itself.
    /// </summary>
    private IParameterSymbol DeclarationOf(Entrance entrance, Release release, Session session)
    {
        if (SymbolEqualityComparer.Default.Equals(entrance.Declaration, entrance.Parameter) || entrance.Declaration.ContainingSymbol is not IMethodSymbol root) return entrance.Declaration;
        var all = flow.Hierarchy.Implementations(root).Where(flow.HasBody);
        return all.All(m => flow.SummaryOf(m, session)?.Releases.Any(r => r.Channel == release.Channel && LetsThrough(r, m.Parameters[entrance.Parameter.Ordinal])) == true) ? entrance.Declaration : entrance.Parameter;
    }

    /// <summary>
    /// True for channels that a parameter has to name. What is thrown ends in the caller's own hands; a channel that is open to everything needs no
    /// mark; and one that only models know has none.
    /// </summary>
    public static bool IsDoor(PrivacyPolicy policy, string channel) =>
        channel is not ("Exception" or "Store" or "Response" or "Aggregate" or "Url" or "Tracking" or "Pixel" or "Widget")
        && policy.Vocabulary.IsChannel(channel) && policy.Vocabulary.Categories.Any(c => c.Kind != DataKind.Aggregate && policy.Decide(c, channel).Effect != PolicyEffect.Allow);

    /// <summary>The parameter itself, or an element of it.</summary>
    private static bool IsValueOf(Loc place, IParameterSymbol parameter)
    {
        while (place is { Kind: LocKind.Member, Key: string key } && key[0] == '[') place = place.Parent!;
        return place.Kind == LocKind.Input && SymbolEqualityComparer.Default.Equals(place.Key as ISymbol, parameter);
    }

    private Verdict OfParameter(IParameterSymbol parameter, IParameterSymbol declaration, Release release)
    {
        var properties = ImmutableDictionary.CreateBuilder<string, string?>();
        properties[DiagnosticProperties.Channel] = release.Channel;
        properties[DiagnosticProperties.Sink] = Names.Of(release.Sink);
        properties[DiagnosticProperties.Mark] = "Sink:" + release.Channel;
        AddMember(properties, declaration);
        return Verdict.Of(SilentParameterRule.Descriptor, parameter.Locations[0], [release.Node.GetLocation()], properties.ToImmutable(),
            parameter.Name, Names.Of(release.Sink), Words("Sink", release.Channel));
    }

    /// <summary>The attribute as it is written: with a constant where there is one, else with the policy's own word.</summary>
    private string Words(string attribute, string word)
    {
        if (word.Length == 0) return attribute;
        var holder = attribute == "Sink" ? "Channel" : attribute + "Category";
        var isConstant = flow.Compilation.GetTypesByMetadataName("PrivacyAnalyzers." + holder).Any(t => t.GetMembers(word).Any(static m => m is IFieldSymbol { IsConst: true }));
        return $"{attribute}({(isConstant ? holder + "." + word : "\"" + word + "\"")})";
    }

    /// <summary>The declaration that a fix marks, by name: it may stand in another file.</summary>
    private static void AddMember(ImmutableDictionary<string, string?>.Builder properties, ISymbol member)
    {
        properties[DiagnosticProperties.Member] = (member is IParameterSymbol ? member.ContainingSymbol : member).GetDocumentationCommentId();
        if (member is IParameterSymbol parameter) properties[DiagnosticProperties.Parameter] = parameter.Ordinal.ToString(CultureInfo.InvariantCulture);
    }
}
