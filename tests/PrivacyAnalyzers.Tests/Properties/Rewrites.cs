using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PrivacyAnalyzers.Tests.Properties;

/// <summary>
/// Changes to a source that leave its meaning as it is. What is found is found at the same code afterwards: each node keeps an annotation that tells
/// what it was before.
/// </summary>
internal static class Rewrites
{
    public static readonly IReadOnlyDictionary<string, Func<SyntaxNode, SemanticModel, SyntaxNode>> All = new Dictionary<string, Func<SyntaxNode, SemanticModel, SyntaxNode>>
    {
        ["rename"] = static (root, model) => new Rename(model).Visit(root),
        ["reorder members"] = static (root, _) => new ReorderMembers().Visit(root),
        ["wrap in blocks"] = static (root, _) => new WrapInBlocks().Visit(root),
        ["swap branches"] = static (root, _) => new SwapBranches().Visit(root),
        ["extract locals"] = static (root, model) => new ExtractLocals(model).Visit(root),
        ["parenthesise"] = static (root, _) => new Parenthesise().Visit(root),
    };

    /// <summary>Locals, parameters of lambdas and local functions, and private methods get other names; what may be bound by name from elsewhere keeps its own.</summary>
    private sealed class Rename(SemanticModel model) : CSharpSyntaxRewriter
    {
        /// <summary>Elements of tuples and anonymous objects take their names from what they are given.</summary>
        private readonly HashSet<ISymbol> _namesakes = new(model.SyntaxTree.GetRoot().DescendantNodes().OfType<IdentifierNameSyntax>()
            .Where(static n => n.Parent is AnonymousObjectMemberDeclaratorSyntax { NameEquals: null } or ArgumentSyntax { NameColon: null, Parent: TupleExpressionSyntax })
            .Select(n => model.GetSymbolInfo(n).Symbol).OfType<ISymbol>(), SymbolEqualityComparer.Default);

        public override SyntaxToken VisitToken(SyntaxToken token)
        {
            if (!token.IsKind(SyntaxKind.IdentifierToken) || token.Parent is not { } parent || token.ValueText is "_" or "var") return token;
            var symbol = parent switch
            {
                IdentifierNameSyntax or GenericNameSyntax => model.GetSymbolInfo(parent) is { } info ? info.Symbol ?? info.CandidateSymbols.FirstOrDefault() : null,
                VariableDeclaratorSyntax or SingleVariableDesignationSyntax or ParameterSyntax or MethodDeclarationSyntax or LocalFunctionStatementSyntax or ForEachStatementSyntax or CatchDeclarationSyntax => model.GetDeclaredSymbol(parent),
                _ => null,
            };
            symbol = symbol is IMethodSymbol { ReducedFrom: { } extension } ? extension : symbol;
            return IsOurs(symbol?.OriginalDefinition) && !_namesakes.Contains(symbol!) ? SyntaxFactory.Identifier(token.LeadingTrivia, token.ValueText + "Renamed", token.TrailingTrivia) : token;
        }

        private static bool IsOurs(ISymbol? symbol) => symbol switch
        {
            ILocalSymbol or IParameterSymbol { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.AnonymousFunction or MethodKind.LocalFunction } } => true,
            IMethodSymbol { MethodKind: MethodKind.LocalFunction } => true,
            IMethodSymbol { MethodKind: MethodKind.Ordinary, DeclaredAccessibility: Accessibility.Private, ExplicitInterfaceImplementations.IsEmpty: true, IsPartialDefinition: false, PartialDefinitionPart: null, IsExtern: false, Name: not "PrintMembers" } method =>
                method.DeclaringSyntaxReferences.Length > 0 && method.GetAttributes().IsEmpty,
            _ => false,
        };
    }

    /// <summary>Methods and properties with bodies stand the other way round. Fields stay, since their initialisers run in order.</summary>
    internal sealed class ReorderMembers : CSharpSyntaxRewriter
    {
        public override SyntaxNode? VisitClassDeclaration(ClassDeclarationSyntax node)
        {
            node = (ClassDeclarationSyntax)base.VisitClassDeclaration(node)!;
            var movable = node.Members.Where(IsMovable).Reverse().ToList();
            if (movable.Any(static m => m.ContainsDirectives)) return node;
            var next = 0;
            return node.WithMembers(SyntaxFactory.List(node.Members.Select(m => IsMovable(m) ? movable[next++] : m)));
        }

        private static bool IsMovable(MemberDeclarationSyntax member) => member is MethodDeclarationSyntax or ConstructorDeclarationSyntax;
    }

    /// <summary>True where a variable comes to be that what follows may use.</summary>
    private static bool Declares(SyntaxNode node) => node.DescendantNodes().Any(static n => n is SingleVariableDesignationSyntax);

    private sealed class WrapInBlocks : CSharpSyntaxRewriter
    {
        public override SyntaxNode? VisitExpressionStatement(ExpressionStatementSyntax node) =>
            node.Parent is BlockSyntax && !Declares(node) ? SyntaxFactory.Block((StatementSyntax)base.VisitExpressionStatement(node)!) : base.VisitExpressionStatement(node);
    }

    /// <summary><c>if (a) x else y</c> becomes <c>if (!(a)) y else x</c>.</summary>
    private sealed class SwapBranches : CSharpSyntaxRewriter
    {
        public override SyntaxNode? VisitIfStatement(IfStatementSyntax node)
        {
            var visited = (IfStatementSyntax)base.VisitIfStatement(node)!;
            if (Declares(node.Condition)) return visited;
            var negated = SyntaxFactory.PrefixUnaryExpression(SyntaxKind.LogicalNotExpression, SyntaxFactory.ParenthesizedExpression(visited.Condition.WithoutTrivia()));
            var then = visited.Else is null ? SyntaxFactory.Block() : visited.Else.Statement is IfStatementSyntax ? SyntaxFactory.Block(visited.Else.Statement) : visited.Else.Statement;
            return SyntaxFactory.IfStatement(negated.NormalizeWhitespace(), then, SyntaxFactory.ElseClause(SyntaxFactory.Token(SyntaxKind.ElseKeyword).WithTrailingTrivia(SyntaxFactory.Space), visited.Statement)).WithTrailingTrivia(visited.GetTrailingTrivia());
        }
    }

    /// <summary><c>F(a.B);</c> becomes <c>{ var extracted = a.B; F(extracted); }</c>, for the first argument of a call that is a statement: it is evaluated first anyway. Constants stay.</summary>
    private sealed class ExtractLocals(SemanticModel model) : CSharpSyntaxRewriter
    {
        public override SyntaxNode? VisitExpressionStatement(ExpressionStatementSyntax node)
        {
            if (Declares(node)) return node;
            if (node.Parent is not BlockSyntax || node.Expression is not InvocationExpressionSyntax { Expression: IdentifierNameSyntax or MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax }, ArgumentList.Arguments: { Count: > 0 } arguments } call) return node;
            if (arguments[0] is not { RefKindKeyword.RawKind: 0, Expression: MemberAccessExpressionSyntax value } || model.GetConstantValue(value).HasValue || model.GetTypeInfo(value) is not { Type: { SpecialType: SpecialType.System_String } type, ConvertedType: { } to } || !SymbolEqualityComparer.Default.Equals(type, to)) return node;
            var local = SyntaxFactory.ParseStatement("var extracted = " + value + ";").WithTrailingTrivia(SyntaxFactory.Space);
            var marked = arguments[0].WithExpression(value.CopyAnnotationsTo(SyntaxFactory.IdentifierName("extracted").WithTriviaFrom(value)));
            return SyntaxFactory.Block(local, node.WithExpression(call.ReplaceNode(arguments[0], marked)));
        }
    }

    /// <summary>Before each statement something else leaves. Not the same meaning, but whatever was found is found still.</summary>
    internal sealed class AddReleases : CSharpSyntaxRewriter
    {
        private static readonly StatementSyntax s_release = SyntaxFactory.ParseStatement("global::Cases.Out.Log(new global::Cases.Customer().Phone);").WithTrailingTrivia(SyntaxFactory.Space);

        public override SyntaxNode? VisitBlock(BlockSyntax node)
        {
            var visited = (BlockSyntax)base.VisitBlock(node)!;
            return visited.WithStatements(SyntaxFactory.List(visited.Statements.SelectMany(static s => s is LocalFunctionStatementSyntax ? [s] : new[] { s_release, s })));
        }
    }

    private sealed class Parenthesise : CSharpSyntaxRewriter
    {
        public override SyntaxNode? VisitEqualsValueClause(EqualsValueClauseSyntax node)
        {
            var visited = (EqualsValueClauseSyntax)base.VisitEqualsValueClause(node)!;
            return node.Value is MemberAccessExpressionSyntax or BinaryExpressionSyntax or InvocationExpressionSyntax && node.Parent is VariableDeclaratorSyntax ? visited.WithValue(SyntaxFactory.ParenthesizedExpression(visited.Value)) : visited;
        }

        public override SyntaxNode? VisitReturnStatement(ReturnStatementSyntax node)
        {
            var visited = (ReturnStatementSyntax)base.VisitReturnStatement(node)!;
            return visited.Expression is MemberAccessExpressionSyntax or BinaryExpressionSyntax or InvocationExpressionSyntax ? visited.WithExpression(SyntaxFactory.ParenthesizedExpression(visited.Expression)) : visited;
        }
    }
}
