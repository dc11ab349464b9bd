using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PrivacyAnalyzers.Flow.Engine;
using PrivacyAnalyzers.Flow.Gate;
using PrivacyAnalyzers.Flow.Symbols;
using PrivacyAnalyzers.Policy;

namespace PrivacyAnalyzers.Benchmarks.Parts;

/// <summary>How many bodies each gate of ours lets pass, which explains the times, and which limits of the engine the others come to.</summary>
internal static class GateCount
{
    public static string Of(CSharpCompilation compilation)
    {
        var models = new ModelIndex(BuiltInModels.For(Libraries.In(compilation)));
        var marks = new Marks(BuiltIn.DefaultPolicy.Vocabulary, models);
        var bodies = compilation.SyntaxTrees.Sum(static t => t.GetRoot().DescendantNodes().Count(static n => n is BaseMethodDeclarationSyntax { Body: not null } or MethodDeclarationSyntax { ExpressionBody: not null } or AccessorDeclarationSyntax { Body: not null }));
        if (NameGate.Of(compilation, models, marks, sinksAlone: false, default) is not { } gate) return $"{bodies} bodies, nothing marked";
        var flow = new FlowContext(compilation, marks, models, gate, static _ => true);
        var byName = 0;
        var bySymbol = new List<string>();
        var byKeeping = 0;
        using var counted = flow.Statistics.Count();
        foreach (var tree in compilation.SyntaxTrees)
        {
            var model = compilation.GetSemanticModel(tree);
            flow.Use(model);
            foreach (var body in Bodies.OfInterest(gate, model, default))
            {
                byName++;
                if (body is not IMethodSymbol method) continue;
                if (flow.MayRelease(method, default)) bySymbol.Add(method.Name);
                else if (flow.MayKeep(method, default) || flow.MayLetThrough(method, default)) byKeeping++;
                else continue;
                flow.SummaryOf(method, new Session(default));
            }
        }

        var names = bySymbol.GroupBy(static n => n).OrderByDescending(static g => g.Count()).Take(10).Select(static g => $"{g.Key} {g.Count()}");
        return $"{bodies} bodies with code; names let {byName} pass, symbols {bySymbol.Count} that may release and {byKeeping} that may only keep: {string.Join(", ", names)}; limits met: {(flow.Statistics.Hits.Any() ? flow.Statistics.ToString() : "none")}";
    }
}
