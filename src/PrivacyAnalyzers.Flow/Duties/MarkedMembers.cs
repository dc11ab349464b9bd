using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Flow.Gate;
using PrivacyAnalyzers.Flow.Symbols;

namespace PrivacyAnalyzers.Flow.Duties;

/// <summary>Finds what carries a mark, in source by name and in the libraries that take part; those are read once, whatever is asked for.</summary>
public sealed class MarkedMembers(Compilation compilation, Marks marks)
{
    private List<(string Name, Mark Mark)>? _ofLibraries;

    /// <param name="attribute">The attribute's name without its ending.</param>
    /// <param name="isMarked">What the mark of a library's method has to say.</param>
    /// <param name="cancellation">Ends the search.</param>
    public MarkedNames Named(string attribute, Func<Mark, bool> isMarked, CancellationToken cancellation)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        var whole = attribute + "Attribute";
        foreach (var tree in compilation.SyntaxTrees)
            foreach (var (name, met, _, _) in TreeIndex.Of(tree, cancellation).Attributed)
                if (name == attribute || name == whole) names.UnionWith(met);
        names.UnionWith((_ofLibraries ??= [.. OfLibraries(cancellation)]).Where(m => isMarked(m.Mark)).Select(static m => m.Name));
        return new MarkedNames(compilation, names);
    }

    private IEnumerable<(string, Mark)> OfLibraries(CancellationToken cancellation)
    {
        foreach (var assembly in compilation.SourceModule.ReferencedAssemblySymbols.Where(GateSeeds.TakesPart))
            foreach (var type in TypeHierarchy.TypesIn(assembly.GlobalNamespace))
            {
                cancellation.ThrowIfCancellationRequested();
                foreach (var member in type.GetMembers())
                    if (member is IMethodSymbol && marks.Of(member) is { IsEmpty: false } mark) yield return (member.Name, mark);
            }
    }
}
