using System.Reflection;
using System.Text;

namespace PrivacyAnalyzers.Policy;

/// <summary>The models that ship with the analyzers. They are read once, when they are first asked for, and hold nothing of any compilation.</summary>
public static class BuiltInModels
{
    private const string ResourcePrefix = "model/";

    private static readonly Lazy<IReadOnlyList<ModelParseResult>> Parsed = new(ReadAll);

    private static readonly Lazy<IReadOnlyList<LibraryModel>> Models = new(() => [.. Parsed.Value.Select(static result => result.Model)]);

    public static IReadOnlyList<LibraryModel> All => Models.Value;

    /// <summary>Problems in our own files; a test keeps the list empty.</summary>
    public static IEnumerable<FileProblem> Problems => Parsed.Value.SelectMany(static result => result.Problems);

    private static IReadOnlyList<ModelParseResult> ReadAll()
    {
        var assembly = typeof(BuiltInModels).Assembly;

        // The order of resources is the compiler's affair; results must not depend on it.
        return
        [
            .. assembly.GetManifestResourceNames()
                .Where(static name => name.StartsWith(ResourcePrefix, StringComparison.Ordinal))
                .OrderBy(static name => name, StringComparer.Ordinal)
                .Select(name => ModelParser.Parse(Read(assembly, name), name)),
        ];
    }

    private static string Read(Assembly assembly, string name)
    {
        using var stream = assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
