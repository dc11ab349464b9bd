using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PrivacyAnalyzers.CodeFixes.Logs;
using PrivacyAnalyzers.Policy;

namespace PrivacyAnalyzers.CodeFixes;

/// <summary>What is handed to a sink at the finding's place, with the values in it that are personal.</summary>
internal sealed record Handed(ExpressionSyntax Argument, IReadOnlyList<ExpressionSyntax> Values, ISymbol Member, IParameterSymbol? Parameter)
{
    /// <summary>Null where the sink is behind another call, which may do more with the data than hand it on.</summary>
    public static Handed? Of(Finding finding)
    {
        var callee = LogCalls.CalleeOf(finding.Model, finding.Node) ?? (finding.Node.Parent is ReturnStatementSyntax or ArrowExpressionClauseSyntax ? Returning(finding) : null);
        if (callee is not var (member, parameter) || !IsSink(finding, member, parameter)) return null;
        var argument = ComposedOf(finding);
        var parts = PartsOf(finding, argument).ToList();
        var values = parts.Where(p => finding.Source is { } source && p.Span.Contains(source.Span) || LoggedParts.MarkedIn(finding, p) is not null).ToList();
        if (values.Count == 0 && parts.Count == 1) values = parts;
        return values.Count == 0 || values.Any(v => Protectors.IsProtected(finding, v)) ? null : new(argument, values, member, parameter);
    }

    /// <summary>Protects all personal values; null where one of them has no protector.</summary>
    public Proposal? Protect(Finding finding)
    {
        var found = Values.Select(v => (Value: v, Protector: Protectors.Find(finding, v))).ToList();
        if (found.Any(static f => f.Protector is null)) return null;
        var by = found.ToDictionary(static f => Holder(f.Value), static f => (f.Value, Wrap: f.Protector!.Wrap));
        return new($"Protect it with '{found[0].Protector!.Name}'", "Protect", () => finding.Root.ReplaceNodes(by.Keys, (holder, _) =>
        {
            var (value, wrap) = by[holder];
            var wrapped = wrap(value.WithoutTrivia()).WithTriviaFrom(value);
            return holder is AnonymousObjectMemberDeclaratorSyntax member ? member.WithNameEquals(SyntaxFactory.NameEquals(NameOf(value)!).NormalizeWhitespace().WithTrailingTrivia(SyntaxFactory.Space)).WithExpression(wrapped) : wrapped;
        }));
    }

    /// <summary>A member of an anonymous object is named after its value, and needs a name of its own when that changes.</summary>
    private static SyntaxNode Holder(ExpressionSyntax value) => value.Parent is AnonymousObjectMemberDeclaratorSyntax { NameEquals: null } member && NameOf(value) is not null ? member : value;

    private static string? NameOf(ExpressionSyntax value) => value switch
    {
        MemberAccessExpressionSyntax access => access.Name.Identifier.Text,
        IdentifierNameSyntax name => name.Identifier.Text,
        ConditionalAccessExpressionSyntax conditional => NameOf(conditional.WhenNotNull),
        MemberBindingExpressionSyntax binding => binding.Name.Identifier.Text,
        _ => null,
    };

    /// <summary>Leaves the value out; null where what would be left is not what anybody means.</summary>
    public Proposal? LeaveOut(Finding finding)
    {
        if (Values.Count != 1) return null;
        var root = LoggedText.Of(finding, new LogSite(Argument, Values, Member, Parameter, IsOwn: true), Values[0]) is { } text ? text.Without(finding.Root) : Absence.Of(finding, Values[0]);
        return root is null ? null : new("Leave it out", "Drop", () => root);
    }

    /// <summary>The member whose value the expression is.</summary>
    private static (ISymbol, IParameterSymbol?)? Returning(Finding finding) => finding.Model.GetEnclosingSymbol(finding.Node.SpanStart) is IMethodSymbol method ? (method.AssociatedSymbol ?? method, null) : null;

    private static bool IsSink(Finding finding, ISymbol member, IParameterSymbol? parameter) => LogCalls.IsNamedSink(finding, member) || finding.Property(DiagnosticProperties.Channel) switch
    {
        null => false,
        "Aggregate" => IsAggregate(finding, member) || member.ContainingType is { } type && IsAggregate(finding, type),
        var channel => channel == (finding.Marks.Of(member).Sink ?? (parameter is null ? null : finding.Marks.Of(parameter).Sink)),
    };

    private static bool IsAggregate(Finding finding, ISymbol symbol) => finding.Policy.Vocabulary.In(finding.Marks.Of(symbol).Labels).Any(static c => c.Kind == DataKind.Aggregate);

    /// <summary>What a local was made of that is used for nothing else.</summary>
    private static ExpressionSyntax ComposedOf(Finding finding)
    {
        if (finding.Node is not IdentifierNameSyntax name || finding.Model.GetSymbolInfo(name).Symbol is not ILocalSymbol local) return finding.Node;
        var isOnlyUse = name.FirstAncestorOrSelf<MemberDeclarationSyntax>() is { } body && body.DescendantNodes().OfType<IdentifierNameSyntax>().Count(n => n.Identifier.ValueText == local.Name && SymbolEqualityComparer.Default.Equals(finding.Model.GetSymbolInfo(n).Symbol, local)) == 1;
        return isOnlyUse && local.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() is VariableDeclaratorSyntax { Initializer.Value: { } value } && value.SyntaxTree == finding.Root.SyntaxTree
            && PartsOf(finding, value).FirstOrDefault() != value ? value : finding.Node;
    }

    /// <summary>The parts of a text, and of objects that are made on the spot.</summary>
    private static IEnumerable<ExpressionSyntax> PartsOf(Finding finding, ExpressionSyntax argument) => LoggedParts.Of(argument, finding.Model).SelectMany(part => part switch
    {
        BaseObjectCreationExpressionSyntax creation => (creation.ArgumentList?.Arguments.Select(static a => a.Expression) ?? []).Concat(creation.Initializer?.Expressions.SelectMany(Entries) ?? []).SelectMany(e => PartsOf(finding, e)),
        AnonymousObjectCreationExpressionSyntax made => made.Initializers.SelectMany(i => PartsOf(finding, i.Expression)),
        TupleExpressionSyntax tuple => tuple.Arguments.SelectMany(a => PartsOf(finding, a.Expression)),
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Create" } } pair when finding.Model.GetSymbolInfo(pair).Symbol is { ContainingType.Name: "KeyValuePair" } =>
            pair.ArgumentList.Arguments.SelectMany(a => PartsOf(finding, a.Expression)),
        _ => [part],
    });

    private static IEnumerable<ExpressionSyntax> Entries(ExpressionSyntax entry) => entry switch
    {
        AssignmentExpressionSyntax { Left: ImplicitElementAccessSyntax key } assignment => key.ArgumentList.Arguments.Select(static a => a.Expression).Append(assignment.Right),
        AssignmentExpressionSyntax assignment => [assignment.Right],
        InitializerExpressionSyntax element => element.Expressions,
        _ => [entry],
    };
}
