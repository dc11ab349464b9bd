namespace PrivacyAnalyzers.Policy;

/// <summary>A policy and what is wrong with its file.</summary>
public sealed record PolicyParseResult(PrivacyPolicy Policy, IReadOnlyList<FileProblem> Problems);

/// <summary>
/// Reads <c>.privacy</c> files: nested permissions and denials over data, channel and condition, each with its clause (after Legalease, Sen et al.,
/// IEEE S&amp;P 2014). Never throws: a statement that cannot be read is reported at its place and left out, the rest applies.
/// </summary>
public static class PolicyParser
{
    /// <summary>A file with more mistakes is no policy; it would only drown the build's output.</summary>
    public const int MaxProblems = 100;

    public static PolicyParseResult Parse(string text, string path)
    {
        var problems = new List<FileProblem>();
        var tokens = PolicyLexer.Read(text, Report);
        var declarations = PolicyDeclarations.Read(tokens, Report);
        var reader = new PolicyReader(tokens, declarations.Vocabulary, Report);
        reader.Read();
        if (reader.Rules.Count == 0) Report(tokens[tokens.Count - 1], "the policy has no rule that can be read, and does not replace the one that ships; write for example: DENY Pii TO Log BECAUSE P11 \"log files\" implied");
        var contradictions = new HashSet<(Token, Token)>();
        var policy = new PrivacyPolicy(reader.Name, declarations.Vocabulary, reader.Rules, reader.Protections, reader.OtherwiseAllow, reader.OwnPurpose, reader.Taxonomies, (first, second) =>
        {
            if (contradictions.Add((first.Start, second.Start)))
                Report(second.Start, $"contradicts the rule at line {first.Start.Line + 1}: the same data on the same channel is both allowed and denied; it is denied");
        });
        return new PolicyParseResult(policy, problems);

        void Report(Token token, string message)
        {
            if (problems.Count > MaxProblems) return;
            if (problems.Count == MaxProblems) message = $"more than {MaxProblems} mistakes; those from here on are not reported";
            problems.Add(new FileProblem(path, token.Line, token.Column, token.Length, message));
        }
    }
}
