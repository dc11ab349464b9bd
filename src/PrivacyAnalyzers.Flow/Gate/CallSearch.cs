using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;

namespace PrivacyAnalyzers.Flow.Gate;

/// <summary>Follows calls from body to body until one has what is looked for; what was searched in vain is remembered.</summary>
/// <param name="bodyOf">What is known of one body.</param>
/// <param name="has">True for a body that has it.</param>
/// <param name="next">The methods to look at next.</param>
internal sealed class CallSearch<TBody>(Func<IMethodSymbol, CancellationToken, TBody> bodyOf, Func<TBody, bool> has, Func<TBody, IEnumerable<IMethodSymbol>> next)
{
    private readonly ConcurrentDictionary<IMethodSymbol, bool> _without = new(SymbolEqualityComparer.Default);

    public bool Reaches(IMethodSymbol start, CancellationToken cancellation)
    {
        var seen = new HashSet<IMethodSymbol>(SymbolEqualityComparer.Default) { start };
        var work = new Stack<IMethodSymbol>(seen);
        while (work.Count > 0)
        {
            cancellation.ThrowIfCancellationRequested();
            var method = work.Pop();
            if (_without.ContainsKey(method)) continue;
            var body = bodyOf(method, cancellation);
            if (has(body)) return true;
            foreach (var callee in next(body))
                if (seen.Add(callee)) work.Push(callee);
        }

        // Nothing was found in all that can be reached, so there is nothing in any part of it.
        foreach (var method in seen) _without.TryAdd(method, true);
        return false;
    }
}
