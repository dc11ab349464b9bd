using System.Reflection;
using System.Text;

namespace PrivacyAnalyzers.Policy;

/// <summary>
/// The models that ship with the analyzers. Each is read once, when a compilation first has its library, and holds nothing of any compilation.
/// </summary>
public static class BuiltInModels
{
    private const string ResourcePrefix = "model/";

    private static readonly Lazy<IReadOnlyList<ModelFile>> Files = new(ReadAll);

    public static IReadOnlyList<LibraryModel> All => For(static _ => true);

    /// <summary>Problems in our own files; a test keeps the list empty.</summary>
    public static IEnumerable<FileProblem> Problems => Files.Value.SelectMany(static file => file.Parsed.Value.Problems);

    /// <summary>The models of the libraries that are there.</summary>
    /// <param name="isThere">Tells whether a project has an assembly, or a namespace, of the name.</param>
    public static IReadOnlyList<LibraryModel> For(Func<string, bool> isThere) =>
        [.. Files.Value.Where(file => file.Needs.Count == 0 || file.Needs.Any(isThere)).Select(static file => file.Parsed.Value.Model)];

    private static IReadOnlyList<ModelFile> ReadAll()
    {
        var assembly = typeof(BuiltInModels).Assembly;

        // The order of resources is the compiler's affair; results must not depend on it.
        return
        [
            .. assembly.GetManifestResourceNames()
                .Where(static name => name.StartsWith(ResourcePrefix, StringComparison.Ordinal))
                .OrderBy(static name => name, StringComparer.Ordinal)
                .Select(name => new ModelFile(name, Read(assembly, name))),
        ];
    }

    private static string Read(Assembly assembly, string name)
    {
        using var stream = assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }

    private sealed class ModelFile(string name, string text)
    {
        public IReadOnlyList<string> Needs { get; } = ModelParser.NeedsOf(text);

        public Lazy<ModelParseResult> Parsed { get; } = new(() => ModelParser.Parse(text, name));
    }
}
