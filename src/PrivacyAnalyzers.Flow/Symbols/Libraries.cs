using Microsoft.CodeAnalysis;

namespace PrivacyAnalyzers.Flow.Symbols;

/// <summary>Tells which libraries a compilation has, by names alone.</summary>
public static class Libraries
{
    /// <summary>True for the assemblies that the compilation references, and for the namespaces that it declares itself: a stand-in for a library.</summary>
    public static Func<string, bool> In(Compilation compilation)
    {
        var assemblies = new HashSet<string>(compilation.ReferencedAssemblyNames.Select(static a => a.Name), StringComparer.OrdinalIgnoreCase);
        return name => assemblies.Contains(name) || Declares(compilation.Assembly.GlobalNamespace, name);
    }

    private static bool Declares(INamespaceSymbol space, string name)
    {
        foreach (var part in name.Split('.'))
        {
            if (space.GetMembers(part).OfType<INamespaceSymbol>().FirstOrDefault() is not { } inner) return false;
            space = inner;
        }

        return true;
    }
}
