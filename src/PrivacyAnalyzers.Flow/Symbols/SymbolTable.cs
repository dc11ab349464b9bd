using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;

namespace PrivacyAnalyzers.Flow.Symbols;

/// <summary>Tables of what is known of the symbols of one compilation, filled by all threads that analyse it.</summary>
internal static class SymbolTable
{
    /// <summary>As many may write at once. The default is one per processor, and with few processors threads wait for each other at every other write.</summary>
    private const int Writers = 31;

    /// <summary>Room for a project of some size, since nobody can write while a table grows.</summary>
    private const int Room = 1021;

    public static ConcurrentDictionary<TSymbol, TValue> Of<TSymbol, TValue>()
        where TSymbol : ISymbol => new(Writers, Room, (IEqualityComparer<TSymbol>)(object)SymbolEqualityComparer.Default);
}
