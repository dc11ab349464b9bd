namespace PrivacyAnalyzers.Policy;

/// <summary>The policy that ships and applies where a project has none of its own.</summary>
public static class BuiltIn
{
    private const string DefaultName = "policy/digium-2014-06-18.privacy";

    /// <summary>The file itself, which other policies may extend.</summary>
    public static PolicySource Source { get; } = new(DefaultName, Text(DefaultName));

    // Immutable, and without anything of a compilation: safe to keep for the life of the process.
    private static readonly Lazy<PolicyParseResult> s_default = new(static () => PolicyParser.Parse(Source, new PolicyShelf([])));

    public static PrivacyPolicy DefaultPolicy => s_default.Value.Policy;

    /// <summary>What is wrong with the shipped policy: nothing, which a test holds.</summary>
    public static IReadOnlyList<FileProblem> Problems => s_default.Value.Problems;

    public static string DefaultPolicyText => Source.Text;

    private static string Text(string name)
    {
        using var stream = typeof(BuiltIn).Assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException("The resource " + name + " is missing.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
