using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;

namespace PrivacyAnalyzers.Benchmarks.Contestants;

/// <summary>Loads an analyzer beside what lies in its folder; the compiler and the framework are those of this process, as in the compiler's own host.</summary>
internal sealed class PackageLoader : AssemblyLoadContext, IAnalyzerAssemblyLoader
{
    private readonly Dictionary<string, string> _beside = new(StringComparer.OrdinalIgnoreCase);

    public void AddDependencyLocation(string fullPath)
    {
        foreach (var file in Directory.GetFiles(Path.GetDirectoryName(fullPath)!, "*.dll")) _beside[Path.GetFileNameWithoutExtension(file)] = file;
    }

    public Assembly LoadFromPath(string fullPath)
    {
        AddDependencyLocation(fullPath);
        return LoadFromAssemblyPath(fullPath);
    }

    protected override Assembly? Load(AssemblyName assemblyName)
    {
        // An analyzer may ask for an older compiler than this one: the name decides, not the version.
        if (Default.Assemblies.FirstOrDefault(a => a.GetName().Name == assemblyName.Name) is { } loaded) return loaded;
        if (_beside.TryGetValue(assemblyName.Name!, out var path)) return LoadFromAssemblyPath(path);
        var own = Path.Combine(AppContext.BaseDirectory, assemblyName.Name + ".dll");
        return File.Exists(own) ? Default.LoadFromAssemblyPath(own) : null;
    }
}
