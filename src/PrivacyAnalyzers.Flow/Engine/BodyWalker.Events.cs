using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PrivacyAnalyzers.Flow.Domain;
using PrivacyAnalyzers.Flow.Symbols;

namespace PrivacyAnalyzers.Flow.Engine;

/// <content>Events: who subscribes, and what raising them runs.</content>
internal sealed partial class BodyWalker
{
    private Value Subscribe(IEventAssignmentOperation operation)
    {
        var handler = Eval(operation.HandlerValue);
        if (operation.EventReference is IEventReferenceOperation { Event: { } member } reference && operation.Adds)
        {
            var receiver = reference.Instance is null ? null : Eval(reference.Instance);
            if (member.AddMethod is { } add && _context.HasBody(add.OriginalDefinition)) Call(add, receiver, reference.Instance, [new Arg(add.Parameters[0], handler, operation.HandlerValue)], operation.Syntax, null);
            else if (member.IsStatic) _state.Set(member, handler.Join(_state.Get(member) ?? Value.None));
            else if (receiver is { Refs.Count: > 0 }) WriteField(receiver, "." + member.Name, handler.Join(Overwritten(receiver, "." + member.Name) ?? Value.None));
        }

        Escape(handler, operation.Syntax);
        return Value.None;
    }

    /// <summary>The handlers of an event that the body itself raises.</summary>
    private Value ReadEvent(IEventReferenceOperation reference)
    {
        var member = reference.Event;
        if (member.IsStatic) return Enrich(_state.Get(member) ?? Value.None, _context.ContentsOf(member, _session));
        var receiver = Eval(reference.Instance);
        var handlers = ReadField(receiver, "." + member.Name, member.Type);
        return reference.Instance is IInstanceReferenceOperation ? Enrich(handlers, _context.ContentsOf(member.OriginalDefinition, _session)) : handlers;
    }

    /// <summary>
    /// A delegate that a library takes: it is given the receiver's elements at most, and may run at once. A method that is named as the handler of
    /// requests runs when they come, and what it does is its own: nobody here knows what it is given.
    /// </summary>
    private void InvokeUnknown(Arg @delegate, IMethodSymbol taker, Value? receiver, SyntaxNode node)
    {
        var element = receiver is not null && TypeShape.IsCollection(receiver.Type) ? ReadElements(receiver, null) : Value.None;
        foreach (var target in @delegate.Value.Targets)
        {
            if (target.Method.MethodKind == MethodKind.Ordinary && _context.Endpoints.IsMap(taker)) continue;

            // Nobody here knows what the library hands over, but each parameter is somebody, of whom the lambda may ask.
            InvokeTarget(target, target.Method.Parameters.Select(p => new Arg(null, ReferenceEquals(element, Value.None) ? Somebody(p) : element, @delegate.Operation)).ToList(), node, null);
        }
    }

    private static Value Somebody(IParameterSymbol parameter) => new()
    {
        Subjects = SmallSet<Loc>.Of(Loc.Input(parameter)),
        Taints = TypeShape.IsText(parameter.Type) ? Outside(parameter, parameter.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax()) : TaintSet.Empty,
    };
}
