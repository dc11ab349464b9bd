using System.Globalization;

namespace PrivacyAnalyzers.Policy;

/// <summary>Reads the statements of a policy file by recursive descent. See the grammar in Policies/README.md.</summary>
internal sealed partial class PolicyReader(List<Token> tokens, PolicyDocument document, PolicyHeader header, Vocabulary vocabulary, Action<Token, string> problem)
{
    private static readonly string[] s_statements = ["POLICY", "EXTENDS", "ALLOW", "DENY", "EXCEPT", "PROTECTION", "OTHERWISE", "MAP", "CONSENT", "REQUIRE", "FORBID", "SETTING", "WITHOUT", "PERMITTED", "NOT", "CATEGORY", "CHANNEL", "PURPOSE", "CONDITION"];

    private static readonly string[] s_ownPurpose = ["COUNTS", "FOR", "ITS", "OWN", "PURPOSE", "ONLY", "BECAUSE"];

    private readonly Stack<(int Column, PolicyRule? Rule)> _open = new();
    private readonly List<Token> _settings = [];
    private int _at;

    private Token Current => tokens[_at];

    /// <summary>The place behind the last token: where something is missing.</summary>
    private Token Gap => _at == 0 ? Current : new Token(TokenKind.Word, "", tokens[_at - 1].Line, tokens[_at - 1].Column + tokens[_at - 1].Length);

    public void Read()
    {
        while (Current.Kind != TokenKind.End)
        {
            var before = _at;
            if (!Statement()) Recover();
            if (_at == before) _at++;
        }

        CheckSettings();
    }

    private bool Statement()
    {
        var start = Current;
        if (Take("POLICY")) return Header();
        if (start.Is("ALLOW") || start.Is("DENY")) return Rule(start, null);
        if (Take("EXCEPT")) return Exception(start);
        if (Take("PROTECTION")) return Protection();
        if (Take("OTHERWISE")) return Otherwise();
        if (Take("MAP")) return Map();
        if (Take("CONSENT")) return Consent();
        if (Take("EXTENDS")) return Extends();
        if (Take("SETTING")) return Setting();
        if (Take("WITHOUT")) return Without();
        if (Take("PERMITTED")) return Note(true);
        if (Take("NOT")) return Take("CHECKED") ? Note(false) : Fail(AtOrGap, "read here: NOT CHECKED, a clause and its words, SINCE and the reason");
        if (start.Is("REQUIRE") || start.Is("FORBID")) return Duty();
        if (PolicyDeclarations.IsDeclaration(start))
        {
            // Read before; here it is passed over.
            _at = PolicyDeclarations.EndOf(tokens, _at);
            return true;
        }

        problem(start, NoStatement(start));
        return false;
    }

    private bool Header()
    {
        if (Current.Kind != TokenKind.Text) return Fail(Current, "the policy's name is missing, in quotation marks");
        document.Title = Next().Text;
        if (!Take("OF")) return IsLineOver || Fail(Current, "OF and the date, or nothing, follow the policy's name");
        if (Current.Kind != TokenKind.Word || !DateTime.TryParseExact(Current.Text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
            return Fail(Current, $"'{Current.Text}' is no date; write year, month and day as in 2026-01-31");
        document.Date = Next().Text;
        return true;
    }

    private bool Otherwise()
    {
        var allow = Current.Is("ALLOW");
        if (IsLineOver || !Take("ALLOW") && !Take("DENY")) return Fail(Current, "OTHERWISE is followed by ALLOW or DENY");
        document.Otherwise = new Otherwise(allow, null);
        if (!Take("BECAUSE")) return true;
        if (Clause() is not { } clause) return false;
        document.Otherwise = new Otherwise(allow, clause);
        return true;
    }

    /// <summary><c>CONSENT COUNTS FOR ITS OWN PURPOSE ONLY BECAUSE ...</c>: the clause for consent that was given for something else.</summary>
    private bool Consent()
    {
        foreach (var word in s_ownPurpose)
            if (!Take(word)) return Fail(Current.Kind == TokenKind.End ? Gap : Current, "read here: CONSENT COUNTS FOR ITS OWN PURPOSE ONLY BECAUSE, a clause and its words");
        if (Clause() is not { } clause) return false;
        document.OwnPurpose = clause;
        return true;
    }

    private bool Map()
    {
        if (Current.Kind != TokenKind.Text || tokens[_at + 1].Kind != TokenKind.Text) return Fail(Current, "MAP takes a taxonomy and a value: MAP \"Portal\" \"Personal\" TO Contact");
        var key = (Next().Text, Next().Text);
        if (!Take("TO")) return Fail(Current, "TO is missing here");
        var at = Current;
        if (Term() is not { } term) return false;
        if (term.Kind is not { } kind) return Fail(at, "a value stands for one category, not for everything");
        if (!vocabulary.TryGetCategory(kind, term.Name ?? "", out var category)) return Fail(at, "not a category");
        document.Taxonomies[key] = category;
        return true;
    }

    private bool Protection()
    {
        var all = Policy.Protections.None;
        do
        {
            var word = Current;
            if (!Words.TryParse<Protections>(word.Text, out var one) || one == Policy.Protections.None)
                return Fail(word, Unknown(word, "protection", Enum.GetNames(typeof(Protections)).Skip(1), ""));
            all |= one;
            _at++;
        }
        while (TakeComma());

        List<DataTerm>? data = null;
        if (Take("OF") && (data = Data()) is null) return false;
        if (!Take("SUFFICES")) return Fail(Current, "SUFFICES is missing here");
        if (Take("EVERYWHERE"))
        {
            document.Protections.Add(new ProtectionRule(all, null, data));
            return true;
        }

        if (!Take("ON")) return Fail(Current, "say where: SUFFICES EVERYWHERE, or SUFFICES ON Log");
        if (Channels() is not { } channels) return false;
        document.Protections.Add(new ProtectionRule(all, channels, data));
        return true;
    }

    /// <summary>An exception belongs to the nearest rule above that stands further left.</summary>
    private bool Exception(Token start)
    {
        while (_open.Count > 0 && _open.Peek().Column >= start.Column) _open.Pop();
        if (_open.Count == 0) return Fail(start, "EXCEPT belongs below a rule, indented further than the rule");
        if (!Current.Is("ALLOW") && !Current.Is("DENY")) return Fail(Current, "EXCEPT is followed by ALLOW or DENY");
        if (_open.Peek().Rule is { } parent) return Rule(start, parent);

        // The rule that it belongs to could not be read; without it the exception would be a rule of its own.
        return false;
    }

    private bool Rule(Token start, PolicyRule? parent)
    {
        if (parent is null) _open.Clear();
        _open.Push((start.Column, null));
        var allow = Next().Is("ALLOW");
        if (Data() is not { } data) return false;
        IReadOnlyList<string>? channels = parent?.Channels;
        var to = Current;
        if (Take("TO") && (channels = Channels()) is null) return false;
        if (channels is null) return Fail(to, WithoutChannel(to));
        var condition = Current;
        if (Alternatives() is not { } alternatives) return false;
        if (!allow && alternatives.Count > 0) return Fail(condition, "a condition belongs to ALLOW; write what is allowed, and on which condition");
        if (!Where(out var where) || Reason("; before it may stand a condition: WITH CONSENT FOR, UNLESS OBJECTED TO or ON CONDITION") is not { } clause) return false;
        if (parent is not null && !data.All(d => parent.Data.Any(d.IsWithin))) return Fail(start, "an exception only narrows: its data has to be among that of the rule above");
        if (parent is not null && !channels.All(parent.Channels.Contains)) return Fail(start, "an exception only narrows: its channels have to be among those of the rule above");
        var rule = new PolicyRule(allow, data, channels, alternatives, where, clause, start);
        (parent?.Exceptions ?? document.Rules).Add(rule);
        _open.Pop();
        _open.Push((start.Column, rule));
        return true;
    }

    /// <param name="before">What else may come first, told to who wrote something that does not belong here.</param>
    private Clause? Reason(string before = "")
    {
        if (Take("BECAUSE")) return Clause();
        Fail(AtOrGap, WithoutReason(before));
        return null;
    }

    private Clause? Clause()
    {
        if (Quotation() is not var (id, words)) return null;
        if (Current.Kind == TokenKind.Word && Words.TryParse<Directness>(Current.Text, out var directness, ignoreCase: true))
        {
            _at++;
            return new Clause(id, words, directness);
        }

        Fail(Current, "say how directly the words say it: stated, implied or reading" + (IsLineOver ? "" : Hint(Current.Text, ["stated", "implied", "reading"])));
        return null;
    }

    /// <summary>The ids of one or several clauses, and a few of their words.</summary>
    private (string Id, string Words)? Quotation()
    {
        var id = "";
        while (Current.Kind == TokenKind.Word && !s_statements.Any(Current.Is)) id += (id.Length == 0 ? "" : " ") + Next().Text;
        if (id.Length == 0) { Fail(Current, "the clause's id is missing here, for example P11"); return null; }
        if (Current.Kind == TokenKind.BrokenText) { _at++; return null; }
        if (Current.Kind != TokenKind.Text) { Fail(Gap, "the clause's words are missing here, in quotation marks"); return null; }
        return (id, Next().Text);
    }

    private List<IReadOnlyList<Requirement>>? Alternatives()
    {
        var result = new List<IReadOnlyList<Requirement>>();
        if (!IsCondition) return result;
        do
        {
            var all = new List<Requirement>();
            do
            {
                if (One() is not { } one) return null;
                all.Add(one);
            }
            while (Take("AND"));
            result.Add(all);
        }
        while (Take("OR"));
        return result;
    }

    private bool IsCondition => Current.Is("WITH") || Current.Is("UNLESS") || Current.Is("ON");

    private Requirement? One()
    {
        if (Take("WITH") && Take("CONSENT") && Take("FOR")) return Named(RequirementKind.Consent, vocabulary.Purposes, "purpose");
        if (Take("UNLESS") && Take("OBJECTED") && Take("TO")) return Named(RequirementKind.NoObjection, vocabulary.Purposes, "purpose");
        if (Take("ON") && Take("CONDITION")) return Named(RequirementKind.Condition, vocabulary.Conditions, "condition");
        Fail(Current, "a condition reads WITH CONSENT FOR a purpose, UNLESS OBJECTED TO a purpose, or ON CONDITION a condition");
        return null;
    }

    private Requirement? Named(RequirementKind kind, IEnumerable<string> known, string what)
    {
        var word = Current;
        if (word.Kind == TokenKind.Word && known.Contains(word.Text))
        {
            _at++;
            return new Requirement(kind, word.Text);
        }

        Fail(word, Unknown(word, what, known, what.ToUpperInvariant()));
        return null;
    }

    private List<string>? Channels()
    {
        var result = new List<string>();
        do
        {
            var word = Current;
            if (!vocabulary.IsChannel(word.Text)) { Fail(word, Unknown(word, "channel", vocabulary.Channels, "CHANNEL")); return null; }
            result.Add(word.Text);
            _at++;
        }
        while (TakeComma());
        return result;
    }

    private List<DataTerm>? Data()
    {
        var result = new List<DataTerm>();
        do
        {
            if (Term() is not { } term) return null;
            result.Add(term);
        }
        while (TakeComma());
        return result;
    }

    private DataTerm? Term()
    {
        var word = Current;
        var text = word.Text;
        if (word.Kind == TokenKind.Word && word.Is("Everything")) { _at++; return new DataTerm(null, null); }
        if (Words.TryParse<DataKind>(text, out var family)) { _at++; return new DataTerm(family, null); }
        var dot = text.IndexOf('.');
        var matches = vocabulary.Categories.Where(c => c.Name.Length > 0 && (dot < 0 ? c.Name == text : c.Kind + "." + c.Name == text)).ToList();
        if (matches.Count == 1) { _at++; return new DataTerm(matches[0].Kind, matches[0].Name); }
        Fail(word, matches.Count > 1 ? $"'{text}' can be several; write " + string.Join(" or ", matches.Select(static m => m.Kind + "." + m.Name))
            : Unknown(word, "category of data", vocabulary.Categories.Select(static c => c.Name).Where(static n => n.Length > 0).Concat(["Pii", "Cpni", "Aggregate", "Everything"]), "CATEGORY Pii"));
        return null;
    }

    private static string Hint(string word, IEnumerable<string> candidates) => Vocabulary.Suggest(word, candidates) is { } suggestion ? $"; did you mean '{suggestion}'?" : "";

    private Token Next() => _at < tokens.Count - 1 ? tokens[_at++] : tokens[_at];

    private bool Take(string word)
    {
        if (!Current.Is(word)) return false;
        _at++;
        return true;
    }

    private bool TakeComma()
    {
        if (Current.Kind != TokenKind.Comma) return false;
        _at++;
        return true;
    }

    /// <summary>What is missing at a statement's end is told there, not at the statement that follows.</summary>
    private bool Fail(Token at, string message)
    {
        problem(at == Current ? AtOrGap : at, message);
        return false;
    }

    /// <summary>Goes on at the next statement, so that one mistake is told once.</summary>
    private void Recover()
    {
        var line = Current.Line;
        while (Current.Kind != TokenKind.End && !(BeginsStatement(_at) && Current.Line >= line)) _at++;
    }
}
