namespace PrivacyAnalyzers.Policy;

/// <summary>A policy and what is wrong with its files.</summary>
public sealed record PolicyParseResult(PrivacyPolicy Policy, IReadOnlyList<FileProblem> Problems);

/// <summary>
/// Reads <c>.privacy</c> files: nested permissions and denials over data, channel and condition, each with its clause (after Legalease, Sen et al.,
/// IEEE S&amp;P 2014). Never throws: a statement that cannot be read is reported at its place and left out, the rest applies.
/// </summary>
public static class PolicyParser
{
    /// <summary>A file with more mistakes is no policy; it would only drown the build's output.</summary>
    public const int MaxProblems = 100;

    public static PolicyParseResult Parse(string text, string path) => Parse(new PolicySource(path, text), new PolicyShelf([]));

    /// <param name="source">The policy.</param>
    /// <param name="shelf">Where the policies are that it may extend.</param>
    public static PolicyParseResult Parse(PolicySource source, PolicyShelf shelf)
    {
        var problems = new List<FileProblem>();
        var document = Read(source, shelf, [], problems, out var report);
        var contradictions = new HashSet<(Token, Token)>();
        var policy = new PrivacyPolicy(document, (first, second) =>
        {
            if (contradictions.Add((first.Start, second.Start)))
                report(second.Start, $"contradicts the rule at line {first.Start.Line + 1}: the same data on the same channel is both allowed and denied; it is denied");
        });
        return new PolicyParseResult(policy, problems);
    }

    /// <summary>The policy that this one extends, as far as it can be found.</summary>
    public static PolicySource? ExtendedBy(PolicySource source, PolicyShelf shelf) =>
        PolicyHeader.Of(PolicyLexer.Read(source.Text, static (_, _) => { })).Extends is { } name && shelf.Find(name.Text, source) is { } found && found != source ? found : null;

    private static PolicyDocument Read(PolicySource source, PolicyShelf shelf, IReadOnlyList<PolicySource> extending, List<FileProblem> problems, out Action<Token, string> report)
    {
        var count = 0;
        var problem = report = (token, message) =>
        {
            if (count > MaxProblems) return;
            if (count++ == MaxProblems) message = $"more than {MaxProblems} mistakes; those from here on are not reported";
            problems.Add(new FileProblem(source.Path, token.Line, token.Column, token.Length, message));
        };
        var tokens = PolicyLexer.Read(source.Text, problem);
        var header = PolicyHeader.Of(tokens);
        var below = header.Extends is { } name ? Extended(name, source, shelf, [.. extending, source], problems, problem) : null;
        var document = new PolicyDocument { Base = below, Extends = below is null ? "" : header.Extends!.Value.Text, Words = PolicyDeclarations.Read(tokens, problem) };
        var vocabulary = PolicyDeclarations.VocabularyOf(document.Layers.Select(static l => l.Words));
        new PolicyReader(tokens, document, header, vocabulary, problem).Read();
        if (!document.Layers.Any(static l => l.Rules.Count > 0)) problem(tokens[tokens.Count - 1], "the policy has no rule that can be read, and does not replace the one that ships; write for example: DENY Pii TO Log BECAUSE P11 \"log files\" implied");
        return document;
    }

    private static PolicyDocument? Extended(Token name, PolicySource source, PolicyShelf shelf, IReadOnlyList<PolicySource> extending, List<FileProblem> problems, Action<Token, string> problem)
    {
        if (shelf.Find(name.Text, source) is not { } found) problem(name, $"no policy is called '{name.Text}'" + shelf.Hint(name.Text));
        else if (extending.Any(s => s.Path == found.Path)) problem(name, extending.Count == 1 ? "a policy cannot extend itself" : $"'{found.FileName}' extends this policy, by way of {string.Join(", ", extending.SkipWhile(s => s.Path != found.Path).Skip(1).Select(static s => s.FileName))}; a policy cannot extend itself");
        else return Read(found, shelf, extending, problems, out _);
        return null;
    }
}
