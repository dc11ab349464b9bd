namespace PrivacyAnalyzers.Policy;

/// <summary>Says what is wrong in words by which it can be put right.</summary>
internal sealed partial class PolicyReader
{
    /// <summary>Words that go on with a statement, and are therefore none of a policy's own.</summary>
    private static readonly string[] s_clauses = ["TO", "WITH", "UNLESS", "ON", "WHERE", "BECAUSE", "AND", "OR", "SINCE", "OF", "FOR", "IN", "IS", "SUFFICES", "EVERYWHERE"];

    /// <summary>The current token, or the place behind the one before where the statement has ended.</summary>
    private Token AtOrGap => _at > 0 && (Current.Kind == TokenKind.End || BeginsStatement(_at)) ? Gap : Current;

    private bool IsLineOver => Current.Kind == TokenKind.End || _at == 0 || Current.Line > tokens[_at - 1].Line;

    private bool BeginsStatement(int at) => PolicyDeclarations.BeginsLine(tokens, at) && s_statements.Any(tokens[at].Is);

    /// <summary>What to tell of a word that is not among the known ones: that there is none, what was meant, or how to declare it.</summary>
    /// <param name="word">The word.</param>
    /// <param name="what">What it should be.</param>
    /// <param name="known">What there is.</param>
    /// <param name="declaration">The statement that declares one; empty where none can be declared.</param>
    private string Unknown(Token word, string what, IEnumerable<string> known, string declaration)
    {
        if (word.Kind is TokenKind.Text or TokenKind.BrokenText) return $"a {what} is written without quotation marks";
        if (word.Kind != TokenKind.Word || s_statements.Any(word.Is) || s_clauses.Any(word.Is)) return $"a {what} is missing here";
        var hint = Hint(word.Text, known);
        return $"'{word.Text}' is no {what}" + (hint.Length > 0 ? hint : declaration.Length == 0 ? "; there are: " + string.Join(", ", known) : $"; declare it: {declaration} {word.Text}");
    }

    private string NoStatement(Token start)
    {
        if (IsCondition || start.Is("WHERE")) return $"'{start.Text}' stands before BECAUSE: a rule ends with its clause";
        if (start.Text.StartsWith("//", StringComparison.Ordinal) || start.Text.StartsWith("--", StringComparison.Ordinal)) return "a comment begins with #";
        if (!PolicyDeclarations.BeginsLine(tokens, _at)) return $"the statement is at its end before '{start.Text}'; the next one begins a line of its own";
        var hint = Hint(start.Text, s_statements);
        return $"a statement cannot begin with '{start.Text}'" + (hint.Length > 0 ? hint : "; it begins with " + string.Join(", ", s_statements));
    }

    private string WithoutChannel(Token at)
    {
        if (IsCondition) return "TO and a channel stand before the condition";
        if (at.Kind == TokenKind.Word && vocabulary.IsChannel(at.Text)) return $"TO is missing before '{at.Text}'";
        return IsData(at) ? $"a comma is missing before '{at.Text}'" : "TO and a channel are missing here";
    }

    private string WithoutReason(string before)
    {
        const string Reason = "BECAUSE, the clause, its words and how directly they say it (stated, implied, reading)";
        if (Current.Kind == TokenKind.End || BeginsStatement(_at)) return Reason + " are missing here";
        if (Current.Kind == TokenKind.Comma) return "a comma parts data and channels; conditions are joined by AND or OR, each with all its words";
        if (vocabulary.IsChannel(Current.Text) && tokens[_at - 1].Kind == TokenKind.Word && vocabulary.IsChannel(tokens[_at - 1].Text)) return $"a comma is missing before '{Current.Text}'";
        var hint = Hint(Current.Text, ["BECAUSE", "WITH", "UNLESS", "WHERE"]);
        return $"'{Current.Text}' does not belong here" + (hint.Length > 0 ? hint : $"; what comes next is {Reason}{before}");
    }

    private bool IsData(Token word) => word.Kind == TokenKind.Word && (Words.TryParse<DataKind>(word.Text, out _) || vocabulary.Categories.Any(c => c.Name == word.Text));
}
