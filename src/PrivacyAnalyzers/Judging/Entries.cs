using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PrivacyAnalyzers.Flow.Gate;

namespace PrivacyAnalyzers.Judging;

/// <summary>
/// Methods that nobody calls in the sources: handlers of requests, of messages, of a library's events. What they are given comes from outside. Of any
/// other method the calls know what it is given, and are judged by themselves.
/// </summary>
internal sealed class Entries(Compilation compilation, NamedHandlers handlers)
{
    private readonly ConcurrentDictionary<string, bool> _mentioned = new(StringComparer.Ordinal);

    public bool Contains(IMethodSymbol method, CancellationToken cancellation) =>
        handlers.MapsOf(method).Count > 0 || method is { MethodKind: MethodKind.Ordinary, DeclaredAccessibility: not Accessibility.Private } && !_mentioned.GetOrAdd(method.Name, name => IsMentioned(name, cancellation));

    /// <summary>By the name alone, so that a method of a common name rather counts as called.</summary>
    private bool IsMentioned(string name, CancellationToken cancellation)
    {
        foreach (var tree in compilation.SyntaxTrees)
        {
            cancellation.ThrowIfCancellationRequested();
            if (!NameGate.Writes(tree, name, cancellation)) continue;
            foreach (var token in tree.GetRoot(cancellation).DescendantTokens())
                if (token.IsKind(SyntaxKind.IdentifierToken) && token.ValueText == name && token.Parent is SimpleNameSyntax) return true;
        }

        return false;
    }
}
