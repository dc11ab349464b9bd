using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PrivacyAnalyzers.Flow.Domain;
using PrivacyAnalyzers.Flow.Duties;
using PrivacyAnalyzers.Flow.Symbols;

namespace PrivacyAnalyzers.Judging;

/// <summary>
/// Knows who may reach a body: the framework lets only authenticated people through to handlers that say so. A body that is no handler answers
/// for authentication only where its type has a check at hand; of others nobody here knows who calls them.
/// </summary>
internal sealed class Access(Compilation compilation, Marks marks, Endpoints endpoints)
{
    public const string Authenticated = "CustomerAuthenticated";

    private readonly ConcurrentDictionary<ITypeSymbol, bool> _checks = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<IMethodSymbol, bool> _answers = new(SymbolEqualityComparer.Default);
    private readonly Lazy<Setup> _setup = new(() => new Setup(compilation));

    /// <summary>The handlers of requests that go by their names; null where nobody asks for them.</summary>
    public NamedHandlers? Handlers { get; set; }

    /// <summary>True where no stranger gets to the place, or nobody here can tell.</summary>
    public bool IsClosed(SyntaxNode place, IMethodSymbol body, CancellationToken cancellation)
    {
        for (var node = place.Parent; node is not null and not MemberDeclarationSyntax; node = node.Parent)
        {
            if (endpoints.HandlerOf(node) is { } map) return IsClosed(map, node, cancellation);
            if (node is LocalFunctionStatementSyntax function && Handlers?.MapsAt(function) is { Count: > 0 } maps) return maps.All(m => IsClosed(m, function, cancellation));
        }

        if (Handlers?.MapsOf(body) is { Count: > 0 } named) return !Marks.HasAttribute(body, "AllowAnonymousAttribute") && (IsAuthorized(body) || named.All(m => IsClosed(m, m, cancellation)));
        return endpoints.IsHandler(body) ? IsClosedHandler(body) : !HasCheckAtHand(body);
    }

    /// <summary>True where what the method or lambda returns is told to whoever asked.</summary>
    public bool IsAnswer(IMethodSymbol method) => _answers.TryGetValue(method, out var known) ? known : _answers.GetOrAdd(method, Answers);

    private bool Answers(IMethodSymbol method) => method.MethodKind == MethodKind.AnonymousFunction
        ? method.DeclaringSyntaxReferences.Any(r => endpoints.HandlerOf(r.GetSyntax()) is not null)
        : endpoints.IsHandler(method) || Handlers?.MapsOf(method).Count > 0 || method is { DeclaredAccessibility: Accessibility.Public or Accessibility.Internal, MethodKind: MethodKind.Ordinary, IsAbstract: false, ReturnsVoid: false } && IsVisibleType(method.ContainingType) && HasCheckAtHand(method);

    /// <summary>True for bodies that give answers, or set up handlers that do.</summary>
    public bool Concerns(IMethodSymbol body) => body.MethodKind == MethodKind.Ordinary && (IsAnswer(body) || body.DeclaringSyntaxReferences.Any(r =>
        r.GetSyntax().DescendantNodes().OfType<InvocationExpressionSyntax>().Any(endpoints.IsMap)));

    private static bool IsVisibleType(INamedTypeSymbol type) => type.TypeKind is TypeKind.Class or TypeKind.Struct or TypeKind.Interface && type.DeclaredAccessibility != Accessibility.Private;

    /// <summary>True where the method's type, or one of its parameters, offers the check.</summary>
    public bool HasCheckAtHand(IMethodSymbol method) =>
        method.ContainingType is { } type && (Offers(type) || type.GetMembers().Any(m => m switch
        {
            IFieldSymbol field => Offers(field.Type),
            IPropertySymbol property => Offers(property.Type),
            IMethodSymbol { MethodKind: MethodKind.Constructor } constructor => constructor.Parameters.Any(p => Offers(p.Type)),
            _ => false,
        })) || method.Parameters.Any(p => Offers(p.Type) || IsCheck(p));

    private bool Offers(ITypeSymbol type) => type is { SpecialType: SpecialType.None } && (_checks.TryGetValue(type, out var known) ? known : _checks.GetOrAdd(type, t => Marks.MembersOf(t).Any(IsCheck)));

    private bool IsCheck(ISymbol member) => marks.Of(member).Checks.Any(static c => c is { WhenTrue: FactKind.Condition, Name: Authenticated });

    private bool IsClosedHandler(IMethodSymbol method)
    {
        if (Marks.HasAttribute(method, "AllowAnonymousAttribute")) return false;
        if (IsAuthorized(method)) return true;
        var types = BasesOf(method.ContainingType).ToList();
        if (types.Any(static t => Marks.HasAttribute(t, "AllowAnonymousAttribute"))) return false;
        return types.Any(IsAuthorized) || _setup.Value.IsClosedByDefault || _setup.Value.IsClosed(method.ContainingType);
    }

    private bool IsClosed(InvocationExpressionSyntax map, SyntaxNode handler, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var lists = handler switch { LambdaExpressionSyntax lambda => lambda.AttributeLists, LocalFunctionStatementSyntax function => function.AttributeLists, _ => [] };
        var written = lists.SelectMany(static l => l.Attributes).Select(static a => a.Name.ToString()).ToList();
        if (written.Any(static a => a.EndsWith("AllowAnonymous", StringComparison.Ordinal))) return false;
        if (written.Any(static a => a.IndexOf("Authorize", StringComparison.Ordinal) >= 0)) return true;
        var said = Setup.Said(map);
        if (said.Contains("AllowAnonymous")) return false;
        if (said.Contains("RequireAuthorization") || _setup.Value.IsClosedByDefault) return true;
        return Setup.GroupOf(map) is { } group && (Setup.ChainOf(group).Contains("RequireAuthorization") || group is IdentifierNameSyntax && _setup.Value.IsClosedGroup(group));
    }

    /// <summary>An attribute that lets only some through: <c>[Authorize]</c>, one derived from it, or a filter of the user's own that is named so.</summary>
    private static bool IsAuthorized(ISymbol symbol) => symbol.GetAttributes().Any(static a => a.AttributeClass is { } type
        && (BasesOf(type).Any(static t => t.Name == "AuthorizeAttribute") || type.AllInterfaces.Any(static i => i.Name is "IAuthorizeData" or "IAuthorizationFilter" or "IAsyncAuthorizationFilter")));

    private static IEnumerable<INamedTypeSymbol> BasesOf(INamedTypeSymbol? type)
    {
        for (; type is { SpecialType: SpecialType.None }; type = type.BaseType) yield return type;
    }

    /// <summary>What the program says of all its endpoints; found by name once, when a handler without a word of its own is met.</summary>
    private sealed class Setup
    {
        private static readonly HashSet<string> s_words = new(["RequireAuthorization", "FallbackPolicy", "SetFallbackPolicy", "AuthorizeFilter", "AuthorizeFolder", "AuthorizePage", "AuthorizeAreaFolder"], StringComparer.Ordinal);

        private readonly HashSet<string> _closedTypes = new(StringComparer.Ordinal);
        private readonly HashSet<string> _closedGroups = new(StringComparer.Ordinal);
        private readonly bool _controllersClosed;
        private readonly bool _pagesClosed;

        public Setup(Compilation compilation)
        {
            foreach (var tree in compilation.SyntaxTrees)
            {
                foreach (var name in MarkedNames.Mentioning(s_words, tree, default).SelectMany(static n => n.DescendantNodes()).OfType<SimpleNameSyntax>())
                {
                    switch (name.Identifier.ValueText)
                    {
                        case "FallbackPolicy" or "SetFallbackPolicy" or "AuthorizeFilter":
                            IsClosedByDefault = true;
                            break;
                        case "AuthorizeFolder" or "AuthorizePage" or "AuthorizeAreaFolder":
                            _pagesClosed = true;
                            break;
                        case "RequireAuthorization" when name.Parent is MemberAccessExpressionSyntax { Expression: var receiver }:
                            Close(receiver, name, ref _controllersClosed, ref _pagesClosed);
                            break;
                    }
                }
            }
        }

        public bool IsClosedByDefault { get; }

        public bool IsClosed(INamedTypeSymbol type) => _closedTypes.Contains(type.Name) || BasesOf(type).Any(t => _closedTypes.Contains(t.Name)
            || t.Name == "ControllerBase" && _controllersClosed || t.Name == "PageModel" && _pagesClosed);

        public bool IsClosedGroup(ExpressionSyntax group) => _closedGroups.Contains(group.ToString());

        /// <summary>The names of the calls that follow in the chain of a mapping.</summary>
        public static HashSet<string> Said(InvocationExpressionSyntax map)
        {
            var said = new HashSet<string>(StringComparer.Ordinal);
            for (SyntaxNode node = map; node.Parent is MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax outer } access; node = outer) said.Add(access.Name.Identifier.ValueText);
            return said;
        }

        /// <summary>What a mapping is called on.</summary>
        public static ExpressionSyntax? GroupOf(InvocationExpressionSyntax map) => (map.Expression as MemberAccessExpressionSyntax)?.Expression;

        public static HashSet<string> ChainOf(ExpressionSyntax expression) =>
            new(expression.DescendantNodesAndSelf().OfType<MemberAccessExpressionSyntax>().Select(static m => m.Name.Identifier.ValueText), StringComparer.Ordinal);

        private void Close(ExpressionSyntax receiver, SyntaxNode at, ref bool controllers, ref bool pages)
        {
            foreach (var name in receiver.DescendantNodesAndSelf().OfType<SimpleNameSyntax>())
            {
                if (name.Identifier.ValueText is "MapControllers" or "MapControllerRoute" or "MapDefaultControllerRoute") controllers = true;
                if (name.Identifier.ValueText == "MapRazorPages") pages = true;
                if (name is GenericNameSyntax { Identifier.ValueText: "MapHub" or "MapGrpcService", TypeArgumentList.Arguments: { Count: 1 } types } && types[0] is SimpleNameSyntax type) _closedTypes.Add(type.Identifier.ValueText);
            }

            // A group is closed where it is made, or by a statement of its own.
            if (receiver is IdentifierNameSyntax group) _closedGroups.Add(group.Identifier.ValueText);
            else if (at.FirstAncestorOrSelf<VariableDeclaratorSyntax>() is { } variable) _closedGroups.Add(variable.Identifier.ValueText);
        }
    }
}
