namespace PrivacyAnalyzers.Policy;

/// <summary>Finds the words that a policy declares, before its rules are read, so that rules may stand before them: <c>CATEGORY Pii Voiceprint</c>, <c>CHANNEL Crm</c>, ...</summary>
internal static class PolicyDeclarations
{
    public static bool IsDeclaration(Token token) => token.Is("CATEGORY") || token.Is("CHANNEL") || token.Is("PURPOSE") || token.Is("CONDITION");

    public static PolicyWords Read(List<Token> tokens, Action<Token, string> problem)
    {
        var words = new PolicyWords();
        for (var i = 0; i < tokens.Count; i++)
        {
            // Only at the beginning of a line: CONDITION is also a word of the rules.
            if (!IsDeclaration(tokens[i]) || tokens[i].Column != 0) continue;
            var kind = DataKind.Pii;
            var name = i + 1;
            if (tokens[i].Is("CATEGORY"))
            {
                if (!Words.TryParse(tokens[name].Text, out kind) || kind == DataKind.Aggregate)
                {
                    problem(tokens[name], "a category belongs to Pii or Cpni: CATEGORY Pii Voiceprint");
                    continue;
                }

                name++;
            }

            if (name >= tokens.Count || tokens[name].Kind != TokenKind.Word) problem(tokens[Math.Min(name, tokens.Count - 1)], "a name is missing here");
            else if (tokens[i].Is("CATEGORY")) words.Categories.Add((kind, tokens[name].Text));
            else ListOf(tokens[i]).Add(tokens[name].Text);
        }

        return words;

        List<string> ListOf(Token token) => token.Is("CHANNEL") ? words.Channels : token.Is("PURPOSE") ? words.Purposes : words.Conditions;
    }

    /// <summary>The words that ship, and those of the layers; what is inherited first, so that one word means the same in all of them.</summary>
    public static Vocabulary VocabularyOf(IEnumerable<PolicyWords> layers)
    {
        var all = layers.Reverse().ToList();
        return new Vocabulary(all.SelectMany(static w => w.Categories), all.SelectMany(static w => w.Channels), all.SelectMany(static w => w.Purposes), all.SelectMany(static w => w.Conditions));
    }
}
