using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Flow.Symbols;

namespace PrivacyAnalyzers.Flow.Gate;

/// <summary>
/// Decides by names alone which bodies can bring personal data to a sink, so that the others are never bound. It may let a body pass for
/// nothing, never the other way round: what reaches data or a sink by any name is followed through all that mentions it.
/// </summary>
public sealed class NameGate
{
    private readonly Reach _sources;
    private readonly Reach _sinks;

    /// <summary>What lets out data that nobody marked, and whoever calls that.</summary>
    private readonly Reach _unasked;

    private NameGate(Reach sources, Reach sinks, Reach unasked)
    {
        _sources = sources;
        _sinks = sinks;
        _unasked = unasked;
    }

    /// <summary>Null where nothing in the compilation, or in what it references, is marked.</summary>
    /// <param name="sinksAlone">True where sinks are of interest though nothing is marked as data.</param>
    public static NameGate? Of(Compilation compilation, ModelIndex models, Marks marks, bool sinksAlone, CancellationToken cancellation)
    {
        var seeds = new GateSeeds(compilation, models, marks, sinksAlone, cancellation);
        if (seeds.IsEmpty) return null;
        var indexes = compilation.SyntaxTrees.Select(t => TreeIndex.Of(t, cancellation)).ToList();
        var declared = new List<Declared>(indexes.Sum(i => i.Declared(cancellation).Count));
        foreach (var index in indexes) declared.AddRange(index.Declared(cancellation));
        var types = new ValueTypes(declared);

        // Where a choice or an answer is marked itself, others may come from it.
        Func<Declared, bool> holds = seeds.HasSmallData || declared.Exists(d => d.Kind == DeclaredKind.Data && seeds.Sources.Contains(d.Name) && !types.HoldsData(d)) ? static _ => true : types.HoldsData;
        var names = NameTable.Current;
        var scopes = new Scopes(indexes, names);
        using var mentions = new MentionIndex(declared, names);
        var gate = new NameGate(new Reach(names, scopes), new Reach(names, scopes), new Reach(names, scopes));
        gate._sources.Begin(seeds.Sources);
        gate._sinks.Begin(seeds.Sinks);
        gate._sinks.Begin(mentions.Texts.Where(GateSeeds.IsExceptionName));
        gate._unasked.Begin(seeds.Unasked.Where(static u => u.Via.Count == 0).SelectMany(static u => u.Names));
        foreach (var (via, own) in seeds.Unasked)
            if (via.Count > 0) gate._unasked.Begin(declared.Where(d => d.Kind != DeclaredKind.Type && d.MentionsAny(via) && d.MentionsAny(own)));
        if (seeds.IsUnaskedOnly && gate._unasked.IsEmpty) return null;
        gate._sources.Close(mentions, new DataNames(mentions, holds), carriers: true, cancellation);
        var runners = new DataNames(mentions, types.HoldsCode);
        gate._sinks.Close(mentions, runners, carriers: false, cancellation);
        gate._unasked.Close(mentions, runners, carriers: false, cancellation);
        return gate;
    }

    /// <summary>True where the word is anywhere in the text of the file.</summary>
    public static bool Writes(SyntaxTree tree, string word, CancellationToken cancellation) => TreeIndex.Of(tree, cancellation).Writes(word, cancellation);

    /// <summary>True where the declaration mentions something that data may come from and something that it may leave by.</summary>
    internal bool MayRelease(Declared declared) => _sources.IsMentionedIn(declared) && _sinks.IsMentionedIn(declared) || _unasked.IsFirst(declared) || _unasked.IsMentionedIn(declared);

    /// <summary>True where the declaration mentions something that data may leave by.</summary>
    internal bool MaySink(Declared declared) => _sinks.IsMentionedIn(declared);

    /// <summary>True where the declaration mentions something that data may come from.</summary>
    internal bool MayYield(Declared declared) => _sources.IsMentionedIn(declared);

    /// <summary>True where the member, by its own or another name that it runs, may yield personal data.</summary>
    public bool MayYield(ISymbol member) => _sources.Has(member);

    /// <summary>True where the member may bring data to a sink.</summary>
    public bool MayRelease(ISymbol member) => _sinks.Has(member);
}
