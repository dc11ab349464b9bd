namespace PrivacyAnalyzers.Policy;

/// <summary>Finds the words that a policy declares, before its rules are read, so that rules may stand before them: <c>CATEGORY Pii Voiceprint</c>, <c>CHANNEL Crm, Press</c>, ...</summary>
internal static class PolicyDeclarations
{
    public static bool IsDeclaration(Token token) => token.Is("CATEGORY") || token.Is("CHANNEL") || token.Is("PURPOSE") || token.Is("CONDITION");

    /// <summary>True for the first word of a line that does not go on with <c>ON CONDITION</c> or <c>ITS OWN PURPOSE</c> from the line before.</summary>
    public static bool BeginsLine(List<Token> tokens, int at) =>
        at == 0 || tokens[at - 1].Line < tokens[at].Line && !(tokens[at].Is("CONDITION") && tokens[at - 1].Is("ON") || tokens[at].Is("PURPOSE") && tokens[at - 1].Is("OWN"));

    /// <summary>Where the declaration that begins here ends: behind its names, or with its line where it has a mistake, which has been told.</summary>
    public static int EndOf(List<Token> tokens, int start)
    {
        var at = start + 1;
        if (tokens[start].Is("CATEGORY") && IsOnLine(at)) at++;
        while (IsOnLine(at) && tokens[at].Kind == TokenKind.Word)
        {
            at++;
            if (!IsOnLine(at) || tokens[at].Kind != TokenKind.Comma) return at;
            at++;
        }

        while (IsOnLine(at)) at++;
        return at;

        bool IsOnLine(int i) => tokens[i].Kind != TokenKind.End && tokens[i].Line == tokens[start].Line;
    }

    public static PolicyWords Read(List<Token> tokens, Action<Token, string> problem)
    {
        var words = new PolicyWords();
        for (var i = 0; i < tokens.Count; i++)
            if (IsDeclaration(tokens[i]) && BeginsLine(tokens, i)) ReadOne(tokens, i, words, problem);
        return words;
    }

    /// <summary>Declares also what is written wrongly, so that one mistake is told once.</summary>
    private static void ReadOne(List<Token> tokens, int start, PolicyWords words, Action<Token, string> problem)
    {
        var kind = DataKind.Pii;
        var at = start + 1;
        if (tokens[start].Is("CATEGORY") && IsOnLine(at))
        {
            var hasNext = IsOnLine(at + 1) && tokens[at + 1].Kind == TokenKind.Word;
            var isKind = Words.TryParse(tokens[at].Text, out kind) && kind != DataKind.Aggregate;
            if (!isKind) problem(tokens[at], $"a category belongs to Pii or Cpni: CATEGORY Pii {tokens[hasNext ? at + 1 : at].Text}");
            if (!isKind) kind = DataKind.Pii;
            if (isKind || hasNext) at++;
        }

        for (;; at++)
        {
            if (!IsOnLine(at) || tokens[at].Kind is not (TokenKind.Word or TokenKind.Text))
            {
                var last = tokens[at - 1];
                problem(IsOnLine(at) ? tokens[at] : new Token(TokenKind.Word, "", last.Line, last.Column + last.Length), "a name is missing here");
                return;
            }

            if (tokens[at].Kind == TokenKind.Text) problem(tokens[at], $"a name is declared without quotation marks: {tokens[at].Text}");
            if (tokens[start].Is("CATEGORY")) words.Categories.Add((kind, tokens[at].Text));
            else ListOf(words, tokens[start]).Add(tokens[at].Text);
            if (!IsOnLine(++at) || tokens[at].Kind != TokenKind.Comma) return;
        }

        bool IsOnLine(int i) => i < tokens.Count && tokens[i].Kind != TokenKind.End && tokens[i].Line == tokens[start].Line;
    }

    private static List<string> ListOf(PolicyWords words, Token token) => token.Is("CHANNEL") ? words.Channels : token.Is("PURPOSE") ? words.Purposes : words.Conditions;

    /// <summary>The words that ship, and those of the layers; what is inherited first, so that one word means the same in all of them.</summary>
    public static Vocabulary VocabularyOf(IEnumerable<PolicyWords> layers)
    {
        var all = layers.Reverse().ToList();
        return new Vocabulary(all.SelectMany(static w => w.Categories), all.SelectMany(static w => w.Channels), all.SelectMany(static w => w.Purposes), all.SelectMany(static w => w.Conditions));
    }
}
