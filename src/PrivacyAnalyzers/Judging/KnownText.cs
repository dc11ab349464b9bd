using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using PrivacyAnalyzers.Flow.Engine;
using PrivacyAnalyzers.Flow.Symbols;

namespace PrivacyAnalyzers.Judging;

/// <summary>What can be read of a text, or of a message that is put together in one body, without running anything.</summary>
internal sealed class KnownText(FlowContext flow, CancellationToken cancellation)
{
    /// <summary>Helpers that return texts are followed this far.</summary>
    private const int MaxDepth = 4;

    private readonly List<string> _pieces = [];
    private readonly HashSet<ISymbol> _seen = new(SymbolEqualityComparer.Default);

    /// <summary>The constant parts, in the order in which they were met.</summary>
    public IReadOnlyList<string> Pieces => _pieces;

    /// <summary>True where every part is known, or is personal data, a number or a time: nothing that could hold more text.</summary>
    public bool IsComplete { get; private set; } = true;

    /// <summary>True where something named after unsubscribing, or marked so, goes into it.</summary>
    public bool HasUnsubscribe { get; private set; }

    public KnownText Read(IOperation operation)
    {
        Read(operation, 0);
        return this;
    }

    private void Read(IOperation operation, int depth)
    {
        cancellation.ThrowIfCancellationRequested();
        if (operation.ConstantValue is { HasValue: true, Value: var constant })
        {
            if (constant is string text) Take(text);
            return;
        }

        switch (operation)
        {
            case IConversionOperation conversion:
                Read(conversion.Operand, depth);
                break;
            case IInterpolatedStringOperation interpolated:
                foreach (var part in interpolated.Parts)
                    if (part is IInterpolatedStringTextOperation { Text: { } text }) Read(text, depth);
                    else if (part is IInterpolationOperation hole) Read(hole.Expression, depth);
                break;
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.Add } sum:
                Read(sum.LeftOperand, depth);
                Read(sum.RightOperand, depth);
                break;
            case IConditionalOperation { WhenFalse: { } otherwise } choice:
                Read(choice.WhenTrue, depth);
                Read(otherwise, depth);
                break;
            case ICoalesceOperation coalesce:
                Read(coalesce.Value, depth);
                Read(coalesce.WhenNull, depth);
                break;
            case IArrayCreationOperation { Initializer: { } initializer }:
                foreach (var element in initializer.ElementValues) Read(element, depth);
                break;
            case ILocalReferenceOperation local:
                ReadLocal(local, depth);
                break;
            case IObjectCreationOperation creation:
                ReadCreation(creation, depth);
                break;
            case IInvocationOperation call:
                ReadCall(call, depth);
                break;
            case IMemberReferenceOperation member:
                ReadMember(member, depth);
                break;
            default:
                if (operation is IParameterReferenceOperation parameter) Named(parameter.Parameter.Name);
                Unknown(operation);
                break;
        }
    }

    private void Take(string text)
    {
        _pieces.Add(text);
        Named(text);
    }

    private void Named(string name)
    {
        if (Has("unsubscribe") || Has("optout") || Has("opt-out") || Has("opt out")) HasUnsubscribe = true;

        bool Has(string word) => name.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0;
    }

    /// <summary>Personal data, numbers and times hold no link; anything else may.</summary>
    private void Unknown(IOperation operation)
    {
        var type = TypeShape.Unwrapped(operation.Type);
        var isHarmless = TypeShape.IsNumeric(type) || type is { SpecialType: SpecialType.System_Boolean or SpecialType.System_DateTime or SpecialType.System_Char } or { TypeKind: TypeKind.Enum }
            || operation is IMemberReferenceOperation { Member: { } member } && !flow.Marks.LabelsOf(member, operation.Type).IsEmpty || operation is IParameterReferenceOperation { Parameter: { } parameter } && !flow.Marks.LabelsOf(parameter, operation.Type).IsEmpty;
        if (!isHarmless) IsComplete = false;
    }

    private void ReadMember(IMemberReferenceOperation reference, int depth)
    {
        Named(reference.Member.Name);
        var isFixed = reference.Member is IFieldSymbol { IsReadOnly: true, IsStatic: true };
        if (isFixed && depth < MaxDepth && SyntaxOf(reference.Member) is VariableDeclaratorSyntax { Initializer.Value: { } value } && OperationOf(value) is { } initial) Read(initial, depth + 1);
        else Unknown(reference);
    }

    private void ReadCall(IInvocationOperation call, int depth)
    {
        var method = call.TargetMethod.ReducedFrom ?? call.TargetMethod;
        Named(method.Name);
        if (flow.Marks.Of(method).Fulfils.Contains("Unsubscribe")) HasUnsubscribe = true;
        if (method.ContainingType?.SpecialType == SpecialType.System_String || method.ContainingType is { Name: "StringBuilder" })
        {
            if (call.Instance is { } instance) Read(instance, depth);
            foreach (var argument in call.Arguments) Read(argument.Value, depth);
            return;
        }

        // A helper that only returns a text is read; what its parameters bring is not known.
        if (depth < MaxDepth && !method.IsVirtual && !method.IsAbstract && SyntaxOf(method) is MethodDeclarationSyntax { ExpressionBody.Expression: { } body } && OperationOf(body) is { } returned) Read(returned, depth + 1);
        else if (call.TargetMethod.Name == "ToString" && call.Instance is { } shown) Read(shown, depth);
        else Unknown(call);
        foreach (var argument in call.Arguments)
            if (flow.Marks.LabelsOf(argument.Parameter!, argument.Value.Type).IsEmpty) ReadNames(argument.Value);
    }

    /// <summary>Names that are handed to unknown code: a link in an argument ends in the text.</summary>
    private void ReadNames(IOperation operation)
    {
        foreach (var inner in operation.DescendantsAndSelf())
            if (inner is IMemberReferenceOperation { Member.Name: var member }) Named(member);
            else if (inner is IInvocationOperation { TargetMethod.Name: var called }) Named(called);
            else if (inner.ConstantValue is { HasValue: true, Value: string text }) Named(text);
    }

    private void ReadCreation(IObjectCreationOperation creation, int depth)
    {
        foreach (var argument in creation.Arguments) ReadPart(argument.Value, argument.Parameter?.Name, depth);
        foreach (var operation in creation.Initializer?.Initializers.AsEnumerable() ?? [])
            if (operation is ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property.Name: var name } } assignment) ReadPart(assignment.Value, name, depth);
            else ReadNames(operation);
    }

    /// <summary>The parts of a message: an address is no text.</summary>
    private void ReadPart(IOperation value, string? name, int depth)
    {
        if (name is not null)
        {
            Named(name);
            if (IsAddress(name)) return;
        }

        Read(value, depth);
    }

    public static bool IsAddress(string name) => s_addresses.Any(a => name.StartsWith(a, StringComparison.OrdinalIgnoreCase) || name.EndsWith(a, StringComparison.OrdinalIgnoreCase));

    private static readonly string[] s_addresses = ["to", "from", "cc", "bcc", "sender", "recipient", "recipients", "address", "addresses", "email", "mailbox", "replyTo", "number", "id", "token", "format", "subtype", "encoding"];

    /// <summary>A local is everything that the body gives it, or adds to it.</summary>
    private void ReadLocal(ILocalReferenceOperation reference, int depth)
    {
        var local = reference.Local;
        Named(local.Name);
        if (!_seen.Add(local)) return;
        var body = reference.Syntax.FirstAncestorOrSelf<MemberDeclarationSyntax>();
        if (body is null || depth >= MaxDepth || local.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() is not VariableDeclaratorSyntax { Initializer.Value: { } value } || OperationOf(value) is not { } initial)
        {
            IsComplete = false;
            return;
        }

        Read(initial, depth + 1);
        foreach (var name in body.DescendantNodes().OfType<IdentifierNameSyntax>())
            if (name.Identifier.ValueText == local.Name && name != reference.Syntax) ReadUse(name, depth + 1);
    }

    private void ReadUse(IdentifierNameSyntax name, int depth)
    {
        MemberAccessExpressionSyntax? member = null, owner = null;
        var use = Parentheses.Around(name);
        while (use.Parent is MemberAccessExpressionSyntax access && access.Expression == use)
        {
            (owner, member) = (member, access);
            use = Parentheses.Around(access);
        }

        switch (use.Parent)
        {
            case AssignmentExpressionSyntax assignment when assignment.Left == use && OperationOf(assignment.Right) is { } assigned:
                ReadPart(assigned, member?.Name.Identifier.ValueText, depth);
                break;
            case InvocationExpressionSyntax call when call.Expression == use && OperationOf(call) is IInvocationOperation operation:
                Named(operation.TargetMethod.Name);
                foreach (var argument in operation.Arguments) ReadPart(argument.Value, owner?.Name.Identifier.ValueText, depth);
                if (operation.Parent is IInvocationOperation { Instance: { } chained } outer && chained == operation) foreach (var argument in outer.Arguments) Read(argument.Value, depth);
                break;
            case ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call } when OperationOf(call) is IInvocationOperation { TargetMethod: var method }:
                Named(method.Name);
                var mark = flow.Marks.Of(method.ReducedFrom ?? method);
                if (mark.Fulfils.Contains("Unsubscribe")) HasUnsubscribe = true;
                else if (mark.Sink is null && member is null && TypeShape.IsText(OperationOf(name)?.Type) is false && !method.Parameters.Any(p => flow.Marks.Of(p).Sink is not null)) IsComplete = false;
                break;
        }
    }

    private SyntaxNode? SyntaxOf(ISymbol symbol) =>
        symbol.OriginalDefinition.DeclaringSyntaxReferences.FirstOrDefault() is { } reference && flow.Compilation.ContainsSyntaxTree(reference.SyntaxTree) ? reference.GetSyntax(cancellation) : null;

    private IOperation? OperationOf(SyntaxNode node) => flow.ModelOf(node.SyntaxTree).GetOperation(Parentheses.Inside(node), cancellation);
}
