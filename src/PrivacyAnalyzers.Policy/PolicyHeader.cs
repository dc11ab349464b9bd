namespace PrivacyAnalyzers.Policy;

/// <summary>What has to be known of a policy file before its rules are read: what it is called, what it extends, which settings it has.</summary>
internal sealed class PolicyHeader
{
    private PolicyHeader(Token? extends, IReadOnlyList<string> settings)
    {
        Extends = extends;
        Settings = settings;
    }

    /// <summary>The name of the policy that this one extends, with its place.</summary>
    public Token? Extends { get; }

    public IReadOnlyList<string> Settings { get; }

    public static PolicyHeader Of(List<Token> tokens) => new(Texts(tokens, "EXTENDS").Cast<Token?>().FirstOrDefault(), [.. Texts(tokens, "SETTING").Select(static t => t.Text)]);

    public static string TitleOf(string text) => Texts(PolicyLexer.Read(text, static (_, _) => { }), "POLICY").Select(static t => t.Text).FirstOrDefault() ?? "";

    /// <summary>The quotations that follow the word at the beginning of a line.</summary>
    private static IEnumerable<Token> Texts(List<Token> tokens, string word)
    {
        for (var i = 0; i + 1 < tokens.Count; i++)
            if (tokens[i].Is(word) && (i == 0 || tokens[i - 1].Line < tokens[i].Line) && tokens[i + 1].Kind == TokenKind.Text) yield return tokens[i + 1];
    }
}
