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
}
