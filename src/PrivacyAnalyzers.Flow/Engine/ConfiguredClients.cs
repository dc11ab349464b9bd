using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PrivacyAnalyzers.Flow.Domain;

namespace PrivacyAnalyzers.Flow.Engine;

/// <summary>
/// The typed and named clients that the project registers with <c>AddHttpClient</c> or <c>AddGrpcClient</c>: what the registration's lambdas set on
/// the client and which handler they give it. Found by name in the syntax first, and only when a body sends personal data through such a client.
/// </summary>
internal sealed class ConfiguredClients(Compilation compilation)
{
    private static readonly (string Name, string Holder)[] s_registrations =
    [
        ("AddHttpClient", "Microsoft.Extensions.DependencyInjection.HttpClientFactoryServiceCollectionExtensions"),
        ("AddGrpcClient", "Microsoft.Extensions.DependencyInjection.GrpcClientServiceExtensions"),
    ];

    /// <summary>The slots that the models of the clients use.</summary>
    private const string Handler = "#handler", Address = "#address";

    private IReadOnlyList<InvocationExpressionSyntax>? _registrations;

    /// <summary>The client that an instance of the type is given; none where the project registers no client for it.</summary>
    public Contents OfType(INamedTypeSymbol type, FlowContext context, Session session) =>
        Of(context, session, method => method.TypeArguments.Any(t => SymbolEqualityComparer.Default.Equals(t.OriginalDefinition, type.OriginalDefinition)));

    public Contents OfName(string name, FlowContext context, Session session) => Of(context, session, (method, call, model) =>
        method.TypeArguments.Length == 0 && method.Parameters.FirstOrDefault(static p => p.Name == "name") is { } parameter
        && call.ArgumentList.Arguments.Count > parameter.Ordinal && model.GetConstantValue(call.ArgumentList.Arguments[parameter.Ordinal].Expression).Value as string == name);

    private Contents Of(FlowContext context, Session session, Func<IMethodSymbol, bool> wanted) => Of(context, session, (method, _, _) => wanted(method));

    private Contents Of(FlowContext context, Session session, Func<IMethodSymbol, InvocationExpressionSyntax, SemanticModel, bool> wanted)
    {
        foreach (var call in _registrations ??= Find(compilation, session.Cancellation))
        {
            var model = context.ModelOf(call.SyntaxTree);
            if (model.GetSymbolInfo(call, session.Cancellation).Symbol is IMethodSymbol method && wanted(method, call, model)) return Read(call, model, context, session);
        }

        return Contents.None;
    }

    /// <summary>Joins what the registration and the calls chained to it say of the client.</summary>
    private static Contents Read(InvocationExpressionSyntax call, SemanticModel model, FlowContext context, Session session)
    {
        var client = new ContentsBuilder();
        var fields = new List<KeyValuePair<string, Value>>();
        for (InvocationExpressionSyntax? link = call; link is not null; link = (link.Parent as MemberAccessExpressionSyntax)?.Parent as InvocationExpressionSyntax)
        {
            foreach (var argument in link.ArgumentList.Arguments)
            {
                if (SummaryOf(argument.Expression, model, context, session) is not (IMethodSymbol symbol, Summary summary)) continue;
                foreach (var parameter in symbol.Parameters)
                    foreach (var pair in summary.Heap.Where(p => p.Key.Equals(Loc.Input(parameter))))
                        fields.AddRange(pair.Value.Fields.Where(f => SlotOf(parameter.Type, f.Key) is not null).Select(f => new KeyValuePair<string, Value>(SlotOf(parameter.Type, f.Key)!, client.Keep(f.Value, summary))));
                if (symbol.ReturnType.Name.EndsWith("Handler", StringComparison.Ordinal)) fields.Add(new(Handler, client.Keep(summary.Return, summary)));
            }
        }

        return client.Build(new Obj { Fields = fields });
    }

    /// <summary>Where the client keeps what is set on the object that the registration is given; null where it does not.</summary>
    private static string? SlotOf(ITypeSymbol set, string field) => (set.Name, field) switch
    {
        ("HttpClient", _) => field,
        ("GrpcClientFactoryOptions", ".Address") => Address,
        ("GrpcChannelOptions", ".HttpHandler") => Handler,
        _ => null,
    };

    /// <summary>What a lambda or a named method does that is handed over.</summary>
    private static (IMethodSymbol Symbol, Summary Summary)? SummaryOf(ExpressionSyntax expression, SemanticModel model, FlowContext context, Session session)
    {
        if (expression is not (AnonymousFunctionExpressionSyntax or SimpleNameSyntax or MemberAccessExpressionSyntax) || model.GetSymbolInfo(expression, session.Cancellation).Symbol is not IMethodSymbol symbol) return null;
        if (symbol.MethodKind == MethodKind.Ordinary) return context.SummaryOf(symbol.OriginalDefinition, session) is { } named ? (symbol.OriginalDefinition, named) : null;
        var owner = symbol.ContainingSymbol;
        while (owner is IMethodSymbol { MethodKind: MethodKind.AnonymousFunction or MethodKind.LocalFunction }) owner = owner.ContainingSymbol;
        if (owner is not IMethodSymbol method || context.GraphOf(method, session.Cancellation) is not { } graph) return null;
        context.RegisterNested(graph);
        return context.SummaryOf(symbol, session) is { } summary ? (symbol, summary) : null;
    }

    private static IReadOnlyList<InvocationExpressionSyntax> Find(Compilation compilation, CancellationToken cancellation)
    {
        var names = s_registrations.Where(r => compilation.GetTypesByMetadataName(r.Holder).Length > 0).Select(static r => r.Name).ToList();
        if (names.Count == 0) return [];
        var found = new List<InvocationExpressionSyntax>();
        foreach (var tree in compilation.SyntaxTrees)
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (var node in tree.GetRoot(cancellation).DescendantNodes())
                if (node is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: var name } } call && names.Contains(name)) found.Add(call);
        }

        return found;
    }
}
