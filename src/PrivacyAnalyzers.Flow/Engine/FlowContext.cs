using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PrivacyAnalyzers.Flow.Domain;
using PrivacyAnalyzers.Flow.Duties;
using PrivacyAnalyzers.Flow.Gate;
using PrivacyAnalyzers.Flow.Symbols;

namespace PrivacyAnalyzers.Flow.Engine;

/// <summary>
/// Everything that is shared by the analyses of one compilation: symbols, models, summaries. Lives and dies with the compilation's
/// analysis; nothing static holds it.
/// </summary>
public sealed class FlowContext
{
    /// <summary>A call goes to at most this many implementations; with more, the call is treated as one to unknown code.</summary>
    public const int MaxImplementations = 12;

    /// <summary>
    /// Summaries are nested this deep at the most, since the machine's stack is finite; deeper ones are made first, from their own beginning. Only a
    /// ring of methods that call each other can be longer than that; it is cut, which means that the call there counts as one to unknown code.
    /// </summary>
    public const int MaxNesting = 160;

    private readonly ConcurrentDictionary<SyntaxTree, SemanticModel> _models = new();
    private readonly ConcurrentDictionary<IMethodSymbol, Summary> _summaries = SymbolTable.Of<IMethodSymbol, Summary>();
    private readonly ConcurrentDictionary<IMethodSymbol, ControlFlowGraph?> _graphs = SymbolTable.Of<IMethodSymbol, ControlFlowGraph?>();
    private readonly ConcurrentDictionary<ISymbol, Contents> _contents = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, Initialiser> _initialisers = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<INamedTypeSymbol, IReadOnlyList<ISymbol>> _initialised = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, IReadOnlyList<Held>> _held = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<INamedTypeSymbol, MentionsOfMembers> _mentions = new(SymbolEqualityComparer.Default);
    private readonly BodyScan _scan;
    private readonly KeepScan _keeps;
    private readonly TypeHierarchy _hierarchy;
    private readonly Changers _changers;
    private readonly Lazy<ConfiguredClients> _clients;
    private readonly Lazy<bool> _redactsLogMethods;

    private FlowContext? _bare;

    public FlowContext(Compilation compilation, Marks marks, ModelIndex models, NameGate gate, Func<string, bool> isConditional)
    {
        Compilation = compilation;
        Marks = marks;
        Models = models;
        Gate = gate;
        IsConditional = isConditional;
        Endpoints = new(models);
        Unmarked = new(compilation, marks, models);
        Writers = new(this);
        _scan = new(gate, marks, models, CodeOf, TargetsOf, Writers.Filling, c => IsDoor(c));
        _keeps = new(Unmarked, marks, models, CodeOf, TargetsOf);
        _hierarchy = new(compilation);
        _changers = new(compilation, gate);
        _clients = new(() => new ConfiguredClients(compilation));
        _redactsLogMethods = new(() => compilation.GetTypeByMetadataName("Microsoft.Extensions.Logging.LogPropertiesAttribute") is not null);
    }

    /// <summary>A context that looks at bodies without what other members put into fields: what they put there is found in it.</summary>
    private FlowContext(FlowContext full) : this(full.Compilation, full.Marks, full.Models, full.Gate, full.IsConditional)
    {
        _models = full._models;
        _graphs = full._graphs;
        _hierarchy = full._hierarchy;
        _changers = full._changers;
        _mentions = full._mentions;
        _scan = full._scan;
        _keeps = full._keeps;
        Statistics = full.Statistics;
        _bare = this;
    }

    /// <summary>How often the analysis came to a limit.</summary>
    public FlowStatistics Statistics { get; } = new();

    private bool IsBare => _bare == this;

    public Compilation Compilation { get; }

    /// <summary>What answers requests.</summary>
    public Endpoints Endpoints { get; }

    public Marks Marks { get; }

    public ModelIndex Models { get; }

    internal NameGate Gate { get; }

    /// <summary>The declarations that could carry a mark and do not.</summary>
    public Unmarked Unmarked { get; }

    /// <summary>True for channels that the policy opens under conditions, where a private method may leave the check to its callers.</summary>
    public Func<string, bool> IsConditional { get; }

    /// <summary>True for channels that a parameter which leads to them has to name.</summary>
    public Func<string, bool> IsDoor { get; init; } = static _ => true;

    /// <summary>True for methods and lambdas whose result is an answer to somebody outside.</summary>
    public Func<IMethodSymbol, bool>? IsAnswer { get; init; }

    public TypeHierarchy Hierarchy => _hierarchy;

    // A callee may lie in any tree. The model is kept per compilation, so each tree is bound once and the cost is bounded by the source.
#pragma warning disable RS1030
    public SemanticModel ModelOf(SyntaxTree tree) => _models.GetOrAdd(tree, t => Compilation.GetSemanticModel(t));
#pragma warning restore RS1030

    /// <summary>Takes the model that the compiler's driver has of a file, which shares what is bound already.</summary>
    public void Use(SemanticModel model) => _models.TryAdd(model.SyntaxTree, model);

    /// <summary>False where a body, its symbols bound, can bring no personal data to a sink; then nothing has to be walked.</summary>
    public bool MayRelease(IMethodSymbol method, CancellationToken cancellation) => _scan.MayRelease(method, cancellation);

    /// <summary>False where no data is met in a body and in whatever it calls.</summary>
    public bool MeetsData(IMethodSymbol method, CancellationToken cancellation) => _scan.HasSource(method, cancellation);

    /// <summary>False where a body has nothing to put into a field that does not come from its callers.</summary>
    internal bool MayFill(IMethodSymbol method, CancellationToken cancellation) => _scan.HasContents(method, cancellation);

    /// <summary>False where a body can bring no personal data to rest in a member without a mark.</summary>
    public bool MayKeep(IMethodSymbol method, CancellationToken cancellation) => _keeps.MayKeep(method, cancellation);

    /// <summary>False where nothing that another project hands to the method can reach a sink.</summary>
    public bool MayLetThrough(IMethodSymbol method, CancellationToken cancellation) => Unmarked.Entrances(method).Count > 0 && _scan.HasDoor(method, cancellation);

    /// <summary>The methods with a body in source that a call may run: the method itself, its overrides, its implementations.</summary>
    private IEnumerable<IMethodSymbol> TargetsOf(IMethodSymbol method)
    {
        if (HasBody(method)) yield return method;
        if (!method.IsVirtual && !method.IsAbstract && !method.IsOverride) yield break;
        foreach (var implementation in Hierarchy.Implementations(method))
            if (HasBody(implementation)) yield return implementation;
    }

    /// <summary>The body of a method that is compiled from source here; null where there is none.</summary>
    public ControlFlowGraph? GraphOf(IMethodSymbol method, CancellationToken cancellation = default)
    {
        if (_graphs.TryGetValue(method, out var graph)) return graph;
        if (method.MethodKind is MethodKind.AnonymousFunction or MethodKind.LocalFunction) return null;
        return _graphs.GetOrAdd(method, m => Build(m, cancellation));
    }

    /// <summary>Remembers the graph of a lambda or local function, which only its parent's graph can give.</summary>
    public void Register(IMethodSymbol nested, Func<ControlFlowGraph> graph) => _graphs.GetOrAdd(nested, _ => graph());

    /// <summary>True for a method that is compiled from source here and has a body. Its text tells; nothing is bound.</summary>
    public bool HasBody(IMethodSymbol method) =>
        _graphs.TryGetValue(method, out var graph) ? graph is not null : method.MethodKind is not (MethodKind.AnonymousFunction or MethodKind.LocalFunction) && SyntaxOf(method) is not null;

    /// <summary>The summary of a method with a body. Recursion is solved by iteration from <see cref="Summary.Bottom"/>.</summary>
    public Summary? SummaryOf(IMethodSymbol method, Session session)
    {
        session.Cancellation.ThrowIfCancellationRequested();
        if (_summaries.TryGetValue(method, out var known)) return known;
        var goal = new Goal(GoalKind.Summary, method);
        if (session.Known(goal) is Summary open) return open;
        if (session.IsNested && session.IsSpent || GraphOf(method, session.Cancellation) is not { } graph) return null;
        if (session.IsNested) return session.IsTooDeep(method) ? null : Summarise(goal, method, graph, session);
        while (true)
        {
            IMethodSymbol deep;
            try
            {
                return Summarise(goal, method, graph, session);
            }
            catch (TooDeepException tooDeep)
            {
                deep = tooDeep.Method;
            }

            // Not within the catch: until that ends, the stack of what was thrown is still in use.
            SummaryOf(deep, session);
        }
    }

    private Summary Summarise(Goal goal, IMethodSymbol method, ControlFlowGraph graph, Session session) => (Summary)session.Solve(goal, new GoalTask<Summary>(
        Summary.Bottom, () => new BodyWalker(this, session, method, graph).Run(), static (a, b) => a.SameAs(b), s => _summaries.GetOrAdd(method, s), () => _summaries.TryGetValue(method, out var kept) ? kept : null));

    /// <summary>What a field holds whatever method runs: its initialiser and what the type's own members give it.</summary>
    internal Contents ContentsOf(ISymbol member, Session session)
    {
        if (IsBare) return Contents.None;
        if (_contents.TryGetValue(member, out var known)) return known;
        var goal = new Goal(GoalKind.Contents, member);
        return session.Known(goal) as Contents ?? (Contents)session.Solve(goal, new GoalTask<Contents>(
            Contents.None, () => new FieldContents(this, session).Of(member), static (a, b) => a.SameAs(b), c => _contents.GetOrAdd(member, c), () => _contents.TryGetValue(member, out var kept) ? kept : null));
    }

    /// <summary>
    /// The parameter that a member of an extension block extends; null for any other member. Compilers without such blocks have no symbols for
    /// them, and ours is built against one, so the parameter is found by its syntax.
    /// </summary>
    internal IParameterSymbol? ExtendedBy(IMethodSymbol method) =>
        method is { IsStatic: false, ContainingType: { } block } && TypeShape.IsExtensionBlock(block) && block.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() is TypeDeclarationSyntax { ParameterList.Parameters: { Count: 1 } parameters }
            && Compilation.ContainsSyntaxTree(parameters[0].SyntaxTree)
            ? ModelOf(parameters[0].SyntaxTree).GetDeclaredSymbol(parameters[0]) : null;

    internal static bool IsExtended(object key) => key is IParameterSymbol { ContainingSymbol: INamedTypeSymbol };

    /// <summary>The data that the members of a type put into one of its fields. Does not depend on which body asks, since those bodies are looked at by themselves.</summary>
    internal IReadOnlyList<Held> HeldIn(ISymbol member, Session session)
    {
        if (IsBare) return [];
        if (_held.TryGetValue(member, out var known)) return known;
        if (_bare is null) Interlocked.CompareExchange(ref _bare, new FlowContext(this), null);
        return _held.GetOrAdd(member, new FieldContents(_bare, session.Beside()).HeldIn(member));
    }

    /// <summary>Where the bodies of a type name its members.</summary>
    internal MentionsOfMembers MentionsIn(INamedTypeSymbol type) => _mentions.GetOrAdd(type, static t => new MentionsOfMembers(t));

    /// <summary>Code outside a member's own type that changes what is in it.</summary>
    internal IEnumerable<IMethodSymbol> ChangersOf(ISymbol member, CancellationToken cancellation) => _changers.Of(member, ModelOf, cancellation);

    /// <summary>Who writes the fields of a type.</summary>
    internal FieldWriters Writers { get; }

    /// <summary>How the project sets up the clients that a factory makes.</summary>
    internal ConfiguredClients Clients => _clients.Value;

    /// <summary>True where the logging generator that redacts classified data writes the bodies of log methods.</summary>
    internal bool RedactsLogMethods => _redactsLogMethods.Value;

    /// <summary>The initialisers of a type's instance members, as far as they can hold or do anything of interest.</summary>
    internal IReadOnlyList<Initialiser> InitialisersOf(INamedTypeSymbol type, Session session)
    {
        if (type.DeclaringSyntaxReferences.Length == 0) return [];
        var members = InitialisedMembersOf(type);
        if (members.Count == 0) return [];
        var result = new List<Initialiser>();
        foreach (var member in members)
            if (InitialiserOf(member, session) is { } initialiser) result.Add(initialiser);
        return result;
    }

    private IReadOnlyList<ISymbol> InitialisedMembersOf(INamedTypeSymbol type) =>
        _initialised.GetOrAdd(type, static t => t.GetMembers().Where(static m => m is IFieldSymbol { IsStatic: false, IsImplicitlyDeclared: false } or IPropertySymbol { IsStatic: false } && Initialiser.SyntaxOf(m) is not null).ToList());

    /// <summary>What a field's or property's initialiser does; null where there is none.</summary>
    public Initialiser? InitialiserOf(ISymbol member, Session session)
    {
        if (_initialisers.TryGetValue(member, out var known)) return known;
        if (Initialiser.SyntaxOf(member) is not { } syntax || !Compilation.ContainsSyntaxTree(syntax.SyntaxTree) || Initialiser.Owner(member) is not { } owner) return null;
        var goal = new Goal(GoalKind.Initialiser, member);
        if (session.Known(goal) is Initialiser open) return open;
        ControlFlowGraph? graph = ModelOf(syntax.SyntaxTree).GetOperation(syntax, session.Cancellation) switch
        {
            IFieldInitializerOperation field => ControlFlowGraph.Create(field),
            IPropertyInitializerOperation property => ControlFlowGraph.Create(property),
            _ => null,
        };
        return graph is null ? null : (Initialiser)session.Solve(goal, new GoalTask<Initialiser>(
            new Initialiser(owner, new Summary()), () => new Initialiser(owner, new BodyWalker(this, session, owner, graph).Run()), static (a, b) => a.Summary.SameAs(b.Summary),
            i => _initialisers.GetOrAdd(member, i), () => _initialisers.TryGetValue(member, out var kept) ? kept : null));
    }

    /// <summary>The graph of a lambda that no walk has met yet.</summary>
    internal void RegisterNested(ControlFlowGraph graph)
    {
        foreach (var block in graph.Blocks)
            foreach (var operation in block.BranchValue is { } value ? block.Operations.Add(value) : block.Operations)
                foreach (var lambda in operation.DescendantsAndSelf().OfType<IFlowAnonymousFunctionOperation>())
                    Register(lambda.Symbol, () => graph.GetAnonymousFunctionControlFlowGraph(lambda));
    }

    private ControlFlowGraph? Build(IMethodSymbol method, CancellationToken cancellation) => BodyOf(method, cancellation) switch
    {
        IMethodBodyOperation body => ControlFlowGraph.Create(body),
        IConstructorBodyOperation body => ControlFlowGraph.Create(body),
        IBlockOperation { Parent: null } block => ControlFlowGraph.Create(block),
        _ => null,
    };

    private IOperation? BodyOf(IMethodSymbol method, CancellationToken cancellation) => SyntaxOf(method) is { } node ? ModelOf(node.SyntaxTree).GetOperation(node, cancellation) : null;

    /// <summary>All that runs when a method is called: its body, and with a constructor the initialisers of the members. Of a field or property, its own initialiser.</summary>
    private IEnumerable<IOperation> CodeOf(ISymbol member, CancellationToken cancellation)
    {
        if (member is not IMethodSymbol method)
        {
            if (InitialiserCodeOf(member, cancellation) is { } own) yield return own;
            yield break;
        }

        if (BodyOf(method, cancellation) is { } body) yield return body;
        if (method.MethodKind != MethodKind.Constructor) yield break;
        foreach (var initialised in InitialisedMembersOf(method.ContainingType))
            if (InitialiserCodeOf(initialised, cancellation) is { } initialiser) yield return initialiser;
    }

    private IOperation? InitialiserCodeOf(ISymbol member, CancellationToken cancellation) =>
        Initialiser.SyntaxOf(member) is { } syntax && Compilation.ContainsSyntaxTree(syntax.SyntaxTree) ? ModelOf(syntax.SyntaxTree).GetOperation(syntax, cancellation) : null;

    private SyntaxNode? SyntaxOf(IMethodSymbol method)
    {
        foreach (var reference in (method.PartialImplementationPart ?? method).DeclaringSyntaxReferences)
        {
            // In an editor the members of other projects have their source at hand; that is theirs to analyse.
            if (!Compilation.ContainsSyntaxTree(reference.SyntaxTree)) continue;
            var node = reference.GetSyntax();
            switch (node)
            {
                case ArrowExpressionClauseSyntax { Parent: BasePropertyDeclarationSyntax }:
                case TypeDeclarationSyntax type when method.MethodKind == MethodKind.Constructor && Declared.CallsBase(type):
                case AccessorDeclarationSyntax { Body: not null } or AccessorDeclarationSyntax { ExpressionBody: not null }:
                case BaseMethodDeclarationSyntax { Body: not null } or BaseMethodDeclarationSyntax { ExpressionBody: not null }:
                case CompilationUnitSyntax:
                    return node;
            }
        }

        return null;
    }
}
