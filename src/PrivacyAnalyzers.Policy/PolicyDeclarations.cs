namespace PrivacyAnalyzers.Policy;

/// <summary>The words that a policy declares, read first so that rules may stand before them: <c>CATEGORY Pii Voiceprint</c>, <c>CHANNEL Crm</c>, ...</summary>
internal sealed class PolicyDeclarations
{
    private PolicyDeclarations(Vocabulary vocabulary) => Vocabulary = vocabulary;

    public Vocabulary Vocabulary { get; }

    public static bool IsDeclaration(Token token) => token.Is("CATEGORY") || token.Is("CHANNEL") || token.Is("PURPOSE") || token.Is("CONDITION");

    public static PolicyDeclarations Read(List<Token> tokens, Action<Token, string> problem)
    {
        var categories = new List<(DataKind, string)>();
        var words = new Dictionary<string, List<string>>(StringComparer.OrdinalIgnoreCase) { ["CHANNEL"] = [], ["PURPOSE"] = [], ["CONDITION"] = [] };
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
            else if (tokens[i].Is("CATEGORY")) categories.Add((kind, tokens[name].Text));
            else words[tokens[i].Text].Add(tokens[name].Text);
        }

        return new PolicyDeclarations(new Vocabulary(categories, words["CHANNEL"], words["PURPOSE"], words["CONDITION"]));
    }
}
