using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace PrivacyAnalyzers.Flow.Duties;

/// <summary>Walks one body for one duty. Lambdas and local functions are walked where they are handed over or called.</summary>
internal sealed class DutyWalker(DutyAnalysis analysis, IMethodSymbol owner, ControlFlowGraph graph, HashSet<IMethodSymbol> open, CancellationToken cancellation)
{
    /// <summary>Words of a result by which a path says that it failed.</summary>
    private static readonly string[] s_failures =
        ["BadRequest", "NotFound", "Unauthorized", "Forbid", "Conflict", "Problem", "ValidationProblem", "UnprocessableEntity", "Fail", "Failed", "Failure", "Error", "Invalid"];

    private static readonly string[] s_successes = ["Succeeded", "Success", "IsSuccess", "IsSuccessful", "Ok", "IsOk"];

    private readonly Dictionary<object, SyntaxNode> _results = [];

    /// <summary>The state at the end; null where no path gets there.</summary>
    public DutyState? Run(DutyState entry) => Run(0, graph.Blocks.Length - 1, entry);

    private DutyState? Run(int first, int last, DutyState entry)
    {
        var entries = new Dictionary<int, DutyState> { [first] = entry };
        var queue = new SortedSet<int> { first };
        DutyState? end = null;
        while (queue.Count > 0)
        {
            cancellation.ThrowIfCancellationRequested();
            var block = graph.Blocks[queue.Min];
            queue.Remove(block.Ordinal);
            var state = entries[block.Ordinal];
            if (block.Kind == BasicBlockKind.Exit)
            {
                end = DutyState.Join(end, state);
                continue;
            }

            EnterHandlers(block, state);
            foreach (var operation in block.Operations) state = Step(operation, state);
            if (block.BranchValue is { } value) state = Step(value, state);
            if (block.ConditionKind == ControlFlowConditionKind.None)
            {
                Follow(block, block.FallThroughSuccessor, state);
                continue;
            }

            var (due, isFailure) = Outcome(block.BranchValue!);
            var failed = due is null ? state : state.Without(due);
            var isTaken = block.ConditionKind == ControlFlowConditionKind.WhenTrue;
            Follow(block, block.ConditionalSuccessor, isTaken == isFailure ? failed : state);
            Follow(block, block.FallThroughSuccessor, isTaken == isFailure ? state : failed);
        }

        return end;

        void Follow(BasicBlock block, ControlFlowBranch? branch, DutyState state)
        {
            switch (branch?.Semantics)
            {
                case null or ControlFlowBranchSemantics.Throw or ControlFlowBranchSemantics.Rethrow or ControlFlowBranchSemantics.Error or ControlFlowBranchSemantics.ProgramTermination:
                case ControlFlowBranchSemantics.Return when block.BranchValue is { } value && IsFailure(value):
                    return;
                case ControlFlowBranchSemantics.StructuredExceptionHandling:
                    end = DutyState.Join(end, state);
                    return;
            }

            foreach (var region in branch.FinallyRegions)
            {
                if (Run(region.FirstBlockOrdinal, region.LastBlockOrdinal, state) is not { } after) return;
                state = after;
            }

            if (branch.Destination is { } destination && destination.Ordinal >= first && destination.Ordinal <= last) Enter(destination.Ordinal, state);
        }

        void Enter(int ordinal, DutyState state)
        {
            var joined = entries.TryGetValue(ordinal, out var known) ? DutyState.Join(known, state)! : state;
            if (known?.SameAs(joined) == true) return;
            entries[ordinal] = joined;
            queue.Add(ordinal);
        }

        // What throws has not succeeded: a handler starts from what was before the try. Where the duty itself is tried, failing at it is no neglect.
        void EnterHandlers(BasicBlock block, DutyState state)
        {
            for (var region = block.EnclosingRegion; region is { Kind: not ControlFlowRegionKind.Root, EnclosingRegion: { } parent }; region = parent)
            {
                if (region.Kind != ControlFlowRegionKind.Try || region.FirstBlockOrdinal != block.Ordinal) continue;
                var given = IsTriedIn(region) ? state.Fulfilled() : state;
                foreach (var sibling in parent.NestedRegions)
                    if (sibling.Kind is ControlFlowRegionKind.Catch or ControlFlowRegionKind.FilterAndHandler) Enter(sibling.FirstBlockOrdinal, given);
            }
        }
    }

    private bool IsTriedIn(ControlFlowRegion region)
    {
        for (var ordinal = region.FirstBlockOrdinal; ordinal <= region.LastBlockOrdinal; ordinal++)
            foreach (var operation in OperationsOf(graph.Blocks[ordinal]))
                foreach (var call in operation.DescendantsAndSelf().OfType<IInvocationOperation>())
                    if (analysis.IsDoneBy(call.TargetMethod, open, cancellation)) return true;
        return false;
    }

    private static IEnumerable<IOperation> OperationsOf(BasicBlock block) => block.BranchValue is { } value ? block.Operations.Add(value) : block.Operations;

    private DutyState Step(IOperation operation, DutyState state)
    {
        foreach (var child in operation.ChildOperations) state = Step(child, state);
        switch (operation)
        {
            case IFlowAnonymousFunctionOperation lambda:
                var body = graph.GetAnonymousFunctionControlFlowGraphInScope(lambda);
                if (analysis.Endpoints.HandlerOf(lambda.Syntax) is null) return Nested(lambda.Symbol, body, state);

                // A handler of requests is a body of its own: what others that are set up beside it do is nothing to it.
                var own = Nested(lambda.Symbol, body, DutyState.Start);
                return state with { Left = state.Left.Union(own.Open).Union(own.Left) };
            case IInvocationOperation { TargetMethod: { MethodKind: MethodKind.LocalFunction } function }:
                return Nested(function.OriginalDefinition, graph.GetLocalFunctionControlFlowGraphInScope(function.OriginalDefinition), state);
            case IInvocationOperation call:
                return Called(call.TargetMethod, call, state);
            case IObjectCreationOperation { Constructor: { } constructor }:
                return Called(constructor, operation, state);
            case ISimpleAssignmentOperation { Target: { } target, Value: { } value } when Awaited(value) is var source && analysis.DueAt(owner, source, open, cancellation) is { } place && KeyOf(target) is { } key:
                _results[key] = place;
                return analysis.DueAt(owner, operation, open, cancellation) is { } written ? state.Due(written) : state;
            case IFlowCaptureOperation capture when analysis.DueAt(owner, Awaited(capture.Value), open, cancellation) is { } place:
                _results[capture.Id] = place;
                return state;
            default:
                return analysis.DueAt(owner, operation, open, cancellation) is { } at ? state.Due(at) : state;
        }
    }

    private DutyState Called(IMethodSymbol method, IOperation call, DutyState state)
    {
        if (analysis.DueAt(owner, call, open, cancellation) is { } place) state = state.Due(place);
        if (analysis.IsDoneBy(method, open, cancellation)) return state.Fulfilled();
        return analysis.IsLeftBy(method, open, cancellation) ? state.Due(call.Syntax) : state;
    }

    private DutyState Nested(IMethodSymbol function, ControlFlowGraph body, DutyState state)
    {
        if (!open.Add(function)) return state;
        var after = new DutyWalker(analysis, function, body, open, cancellation).Run(state) ?? state;
        open.Remove(function);
        return after;
    }

    /// <summary>The change whose success a condition asks for, and the outcome that says it failed.</summary>
    private (SyntaxNode? Due, bool WhenFailed) Outcome(IOperation condition)
    {
        var failure = false;
        while (true)
        {
            switch (condition)
            {
                case IUnaryOperation { OperatorKind: UnaryOperatorKind.Not } not:
                    failure = !failure;
                    condition = not.Operand;
                    continue;
                case IPropertyReferenceOperation { Instance: { } instance, Property: { } property } when s_successes.Contains(property.Name):
                    condition = instance;
                    continue;
            }

            var source = Awaited(condition);
            if (source != condition)
            {
                condition = source;
                continue;
            }

            var place = KeyOf(condition) is { } key && _results.TryGetValue(key, out var kept) ? kept : condition is IInvocationOperation ? analysis.DueAt(owner, condition, open, cancellation) : null;
            return (place, failure);
        }
    }

    private static IOperation Awaited(IOperation operation) => operation switch
    {
        IAwaitOperation await => Awaited(await.Operation),
        IConversionOperation conversion => Awaited(conversion.Operand),
        IInvocationOperation { TargetMethod.Name: "ConfigureAwait", Instance: { } task } => Awaited(task),
        _ => operation,
    };

    private static object? KeyOf(IOperation operation) => operation switch
    {
        ILocalReferenceOperation local => local.Local,
        IFlowCaptureReferenceOperation capture => capture.Id,
        _ => null,
    };

    /// <summary>A returned <c>false</c>, or a result whose name says so, tells the caller that nothing came of it.</summary>
    private static bool IsFailure(IOperation value)
    {
        value = Awaited(value);
        if (value.ConstantValue is { HasValue: true, Value: false }) return true;
        return value switch
        {
            IInvocationOperation { TargetMethod.Name: "FromResult", Arguments: { Length: 1 } arguments } => IsFailure(arguments[0].Value),
            IInvocationOperation { TargetMethod.Name: var name } => s_failures.Contains(name),
            IPropertyReferenceOperation { Property: { IsStatic: true, Name: var name } } => s_failures.Contains(name),
            IFieldReferenceOperation { Field: { IsStatic: true, Name: var name } } => s_failures.Contains(name),
            _ => false,
        };
    }
}
