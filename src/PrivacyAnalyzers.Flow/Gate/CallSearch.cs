using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Flow.Symbols;

namespace PrivacyAnalyzers.Flow.Gate;

/// <summary>
/// Follows calls, and fields to those who write them, from body to body until one has what is looked for; what was searched in vain is remembered.
/// </summary>
/// <param name="bodyOf">What is known of one body.</param>
/// <param name="has">True for a body that has it.</param>
/// <param name="next">The methods and fields to look at next.</param>
internal sealed class CallSearch<TBody>(Func<ISymbol, CancellationToken, TBody> bodyOf, Func<TBody, bool> has, Func<TBody, IEnumerable<ISymbol>> next)
{
    private readonly ConcurrentDictionary<ISymbol, bool> _without = SymbolTable.Of<ISymbol, bool>();

    public bool Reaches(IMethodSymbol start, CancellationToken cancellation)
    {
        var seen = new HashSet<ISymbol>(SymbolEqualityComparer.Default) { start };
        var work = new Stack<ISymbol>(seen);
        while (work.Count > 0)
        {
            cancellation.ThrowIfCancellationRequested();
            var member = work.Pop();
            if (_without.ContainsKey(member)) continue;
            var body = bodyOf(member, cancellation);
            if (has(body)) return true;
            foreach (var further in next(body))
                if (seen.Add(further)) work.Push(further);
        }

        // Nothing was found in all that can be reached, so there is nothing in any part of it.
        foreach (var member in seen) _without.TryAdd(member, true);
        return false;
    }
}
