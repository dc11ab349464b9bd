using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PrivacyAnalyzers.Flow.Domain;
using PrivacyAnalyzers.Flow.Symbols;

namespace PrivacyAnalyzers.Flow.Engine;

/// <content>Deconstruction into variables and patterns.</content>
internal sealed partial class BodyWalker
{
    private Value Deconstruct(IDeconstructionAssignmentOperation deconstruction)
    {
        var value = Carry(Eval(deconstruction.Value));
        var target = deconstruction.Target is IDeclarationExpressionOperation declaration ? declaration.Expression : deconstruction.Target;
        if (target is ITupleOperation tuple) DeconstructInto(tuple, value, deconstruction);
        return value;
    }

    private void DeconstructInto(ITupleOperation tuple, Value value, IOperation at)
    {
        var source = at is IDeconstructionAssignmentOperation d ? d.Value.Type : null;
        var method = source is INamedTypeSymbol { IsTupleType: false } type ? Deconstructor(type, tuple.Elements.Length) : null;
        var outs = method is null ? null : DeconstructBy(method, value, at);
        for (var i = 0; i < tuple.Elements.Length; i++)
        {
            Value part;
            if (outs is not null) part = outs[i];
            else if (method is not null && PartOf(source!, method.Parameters[i].Name) is { } member)
                part = ReadMember(member, method.Parameters[i].Type, value, null, at.Syntax);
            else part = ReadField(value, ".Item" + (i + 1), tuple.Elements[i].Type).With(taints: ReadField(value, ".Item" + (i + 1), tuple.Elements[i].Type).Taints.Union(value.Taints.Select(static t => t.IsSymbolic ? null : t)));
            Store(tuple.Elements[i], Extend(part, tuple.Elements[i], tuple.Elements[i].Syntax), tuple.Elements[i]);
        }
    }

    /// <summary>What a Deconstruct method with a body gives out, part by part; null where it has none and its parts are the members that they are named after.</summary>
    private Value[]? DeconstructBy(IMethodSymbol method, Value value, IOperation at)
    {
        var definition = method.ReducedFrom ?? method;
        if (!_context.HasBody(definition.OriginalDefinition)) return null;
        var skipped = definition.IsStatic ? 1 : 0;
        var outs = new Value[definition.Parameters.Length - skipped];
        for (var i = 0; i < outs.Length; i++) outs[i] = Value.None;
        var args = definition.Parameters.Skip(skipped).Select((p, i) => new Arg(p, Value.None, at) { Out = v => outs[i] = v }).ToList();
        if (skipped > 0) args.Insert(0, new Arg(definition.Parameters[0], value, at));
        Call(definition, skipped > 0 ? null : value, null, args, at.Syntax, null);
        return outs;
    }

    /// <summary>The member that a part of a deconstruction is named after; fields that only the type itself sees are no parts.</summary>
    private static ISymbol? PartOf(ITypeSymbol type, string name) =>
        type.GetMembers(name).Concat(type.GetMembers(Capitalised(name))).FirstOrDefault(static m => m is IPropertySymbol or IFieldSymbol { DeclaredAccessibility: Accessibility.Public });

    private static string Capitalised(string name) => name.Length == 0 ? name : char.ToUpperInvariant(name[0]) + name.Substring(1);

    private static IMethodSymbol? Deconstructor(INamedTypeSymbol type, int count) =>
        Marks.MembersOf(type).OfType<IMethodSymbol>().FirstOrDefault(m => m.Name == "Deconstruct" && m.Parameters.Length == count);
}
