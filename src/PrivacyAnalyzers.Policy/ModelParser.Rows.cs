namespace PrivacyAnalyzers.Policy;

public static partial class ModelParser
{
    private static readonly string[] Faults = ["address", "encryption", "validation", "flags"];
    private static readonly string[] Answers = ["consent", "objection", "condition"];

    private static bool ReadSink(ModelFile file, TokenReader tokens, int line)
    {
        var row = NewRow(RowKind.Sink, line);
        return tokens.TryName("a channel such as Log", out var channel)
            && tokens.TryMember(out var member)
            && ReadOptions(tokens, row with { Word = channel, Member = member }, file);
    }

    private static bool ReadSource(ModelFile file, TokenReader tokens, int line)
    {
        if (!tokens.TryName("a category such as Contact, or Pii and a category", out var word))
            return false;

        var data = word switch { "Cpni" => DataKind.Cpni, "Aggregate" => DataKind.Aggregate, _ => DataKind.Pii };
        if (word is "Pii" or "Cpni" or "Aggregate")
        {
            // The family alone is a mark without a category; Pii and Cpni may name one behind it.
            word = "";
            if (data != DataKind.Aggregate && !tokens.AtMember && !tokens.TryName("a category or a member", out word))
                return false;
        }

        return tokens.TryMember(out var member)
            && ReadOptions(tokens, NewRow(RowKind.Source, line) with { Word = word, Member = member, Data = data }, file);
    }

    private static bool ReadSanitizer(ModelFile file, TokenReader tokens, int line) => ReadProtection(file, tokens, NewRow(RowKind.Sanitizer, line));

    private static bool ReadReveal(ModelFile file, TokenReader tokens, int line) => ReadProtection(file, tokens, NewRow(RowKind.Reveal, line));

    private static bool ReadProtection(ModelFile file, TokenReader tokens, ModelRow row)
    {
        if (!tokens.TryName("a protection such as Redacted", out var protection))
            return false;

        if (!Enum.TryParse(protection, out Protections value) || value == Protections.None)
            return tokens.FailAtLast("a protection is Redacted, Hashed, Encrypted, Anonymous or Aggregated");

        return ReadOutputs(file, tokens, row with { Word = protection });
    }

    private static bool ReadMark(ModelFile file, TokenReader tokens, int line) =>
        tokens.TryName("the fact to mark with, such as insecure", out var fact)
        && ReadOutputs(file, tokens, NewRow(RowKind.Mark, line) with { Word = fact });

    private static bool ReadOutputs(ModelFile file, TokenReader tokens, ModelRow row)
    {
        if (!tokens.TryMember(out var member))
            return false;

        IReadOnlyList<ModelPath> outputs = [];
        if (tokens.TrySkip("->") && !TryPaths(tokens, out outputs))
            return false;

        return ReadOptions(tokens, row with { Member = member, Outputs = outputs }, file);
    }

    private static bool ReadFlow(ModelFile file, TokenReader tokens, int line)
    {
        if (!tokens.TryMember(out var member))
            return false;

        var edges = new List<FlowEdge>();
        do
        {
            if (!TryPath(tokens, out var from) || !tokens.Expect("->") || !TryPath(tokens, out var to))
                return false;

            edges.Add(new FlowEdge(from, to));
        }
        while (tokens.TrySkip(";"));

        if (tokens.IsNext(","))
            return tokens.FailHere("flows are parted by ;");

        return ReadOptions(tokens, NewRow(RowKind.Flow, line) with { Member = member, Flows = edges }, file);
    }

    private static bool ReadFilter(ModelFile file, TokenReader tokens, int line)
    {
        if (!tokens.TryMember(out var member)
            || !TryPath(tokens, out var from)
            || !TryBy(tokens, out var by, out var negated)
            || !tokens.Expect("->")
            || !TryPath(tokens, out var to))
        {
            return false;
        }

        return ReadOptions(tokens, NewRow(RowKind.Filter, line) with { Member = member, Flows = [new FlowEdge(from, to, by, negated)] }, file);
    }

    private static bool ReadEvery(ModelFile file, TokenReader tokens, int line) =>
        tokens.TryMember(out var member)
        && TryPath(tokens, out var from)
        && TryBy(tokens, out var by, out var negated)
        && ReadOptions(tokens, NewRow(RowKind.Every, line) with { Member = member, Flows = [new FlowEdge(from, from, by, negated)] }, file);

    private static bool TryBy(TokenReader tokens, out ModelPath by, out bool negated)
    {
        by = null!;
        negated = false;
        if (!tokens.Expect("by"))
            return false;

        negated = tokens.TrySkip("not");
        return TryPath(tokens, out by);
    }

    private static bool ReadNone(ModelFile file, TokenReader tokens, int line) =>
        tokens.TryMember(out var member) && ReadOptions(tokens, NewRow(RowKind.None, line) with { Member = member }, file);

    private static bool ReadClear(ModelFile file, TokenReader tokens, int line) =>
        tokens.TryMember(out var member) && ReadOptions(tokens, NewRow(RowKind.Clear, line) with { Member = member }, file);

    private static bool ReadEntry(ModelFile file, TokenReader tokens, int line)
    {
        if (!tokens.TryMember(out var member))
            return false;

        var row = NewRow(RowKind.Entry, line) with { Member = member, IsWhole = member[0] == 'T' && tokens.TrySkip("whole") };
        return (tokens.AtEnd || tokens.FailHere("expected the end of the line, or of a type whole")) && ReadOptions(tokens, row, file);
    }

    private static bool ReadOutside(ModelFile file, TokenReader tokens, int line) =>
        tokens.TryMember(out var member) && ReadOptions(tokens, NewRow(RowKind.Outside, line) with { Member = member }, file);

    private static bool ReadView(ModelFile file, TokenReader tokens, int line) =>
        tokens.TryMember(out var member) && TryPath(tokens, out var of) && ReadOptions(tokens, NewRow(RowKind.View, line) with { Member = member, Inputs = [of] }, file);

    private static bool ReadCheck(ModelFile file, TokenReader tokens, int line)
    {
        if (!tokens.TryName("consent, objection or condition", out var answer))
            return false;

        if (Array.IndexOf(Answers, answer) < 0)
            return tokens.FailAtLast("a check is about consent, objection or condition, as in check consent Marketing" + Hint(answer, Answers));

        return tokens.TryName("a purpose or condition before the member", out var about)
            && tokens.TryMember(out var member)
            && ReadOptions(tokens, NewRow(RowKind.Check, line) with { Word = answer, About = about, Member = member }, file);
    }

    /// <summary>The end of every row: conditions, and for sinks which inputs leave and how. Only a row read to its end is kept.</summary>
    private static bool ReadOptions(TokenReader tokens, ModelRow row, ModelFile file)
    {
        var conditions = new List<ModelCondition>();
        while (!tokens.AtEnd)
        {
            var option = tokens.Take().Text;
            switch (option)
            {
                case "when" or "unless":
                    if (!TryCondition(file, tokens, option == "unless", out var condition))
                        return false;
                    conditions.Add(condition);
                    break;
                case "in" when row.Kind == RowKind.Sink && row.Inputs.Count == 0:
                    if (!TryPaths(tokens, out var inputs))
                        return false;
                    row = row with { Inputs = inputs };
                    break;
                case "template" when row.Kind == RowKind.Sink && row.Template is null:
                    if (!tokens.TryName("the template's parameter", out var template))
                        return false;
                    row = row with { Template = template };
                    break;
                case "whole" when row.Kind == RowKind.Sink && !row.IsWhole:
                    row = row with { IsWhole = true };
                    break;
                case "as" when row.Kind == RowKind.Sink && row.As is null:
                    string category;
                    if (tokens.AtMember ? !tokens.TryMember(out category) : !tokens.TryName("the category that it counts as", out category))
                        return false;
                    if (category.IndexOf(':') > 0 && category[0] != 'T')
                        return tokens.FailAtLast("what is given counts as data of a category, or as a type: T:");
                    row = row with { As = category };
                    break;
                case "via" when row.As is not null && row.Via.Count == 0:
                    if (!tokens.TryWord("the names that lead to it", out var names) || !names.Split('|').All(TokenReader.IsName))
                        return tokens.FailHere("expected names separated by |");
                    row = row with { Via = names.Split('|') };
                    break;
                case "fault" when row.Kind == RowKind.Sink && row.Fault is null:
                    if (!tokens.TryName("a fault: address, encryption, validation or flags", out var fault))
                        return false;
                    if (Array.IndexOf(Faults, fault) < 0)
                        return tokens.FailAtLast("a fault is address, encryption or validation, of a cookie flags" + Hint(fault, Faults));
                    row = row with { Fault = fault };
                    break;
                default:
                    return tokens.FailAtLast((row.Kind == RowKind.Sink
                        ? "expected in, whole, template, fault, as, via (each once), when or unless"
                        : "expected when, unless or the end of the line") + Misplaced(option, row.Inputs.Count > 0, conditions.Count > 0));
            }
        }

        foreach (var member in Alternatives(row.Member)) file.Rows.Add(row with { Member = member, Conditions = conditions });
        return true;
    }

    /// <summary>Of words up to this length any other is a near one.</summary>
    private const int ShortWord = 3;

    /// <summary>What was most likely meant by a word that no row goes on with.</summary>
    private static string Misplaced(string word, bool afterPlaces, bool afterCondition) =>
        afterCondition ? "; a value is one word, several are written a|b, and what must not be is written unless"
        : Hint(word, ["in", "whole", "template", "fault", "via", "when", "unless"]) is { Length: > 0 } hint && !afterPlaces && word.Length > ShortWord ? hint
        : afterPlaces && TokenReader.IsNameOrNumber(word) ? $"; a comma is missing before '{word}'"
        : "";

    private static bool TryCondition(ModelFile file, TokenReader tokens, bool negated, out ModelCondition condition)
    {
        condition = null!;
        if (!TryPath(tokens, out var subject) || !tokens.Expect("is") || !tokens.TryWord("a value", out var words))
            return false;

        var parts = words.Split('|');
        if (!parts.All(TokenReader.IsValue))
            return tokens.FailAtLast("values are names separated by |, or texts such as Encrypt=false or *.gif");

        condition = new ModelCondition(subject, [.. parts.SelectMany(p => file.Words.TryGetValue(p, out var named) ? named : [p])], negated);
        return true;
    }

    private static bool TryPaths(TokenReader tokens, out IReadOnlyList<ModelPath> paths)
    {
        var list = new List<ModelPath>();
        paths = list;
        do
        {
            if (!TryPath(tokens, out var path))
                return false;

            list.Add(path);
        }
        while (tokens.TrySkip(","));

        return true;
    }

    private static ModelRow NewRow(RowKind kind, int line) => new(kind, "", "", [], [], [], null, null, line);

    /// <summary>A member may name several of its type, as in <c>M:Ns.Client.GetAsync|PutAsync</c>; each gets the row.</summary>
    private static IEnumerable<string> Alternatives(string id)
    {
        var open = id.IndexOf('(');
        var parameters = open < 0 ? "" : id.Substring(open);
        var name = open < 0 ? id : id.Substring(0, open);
        var dot = name.LastIndexOf('.', name.IndexOf('|') is var bar and >= 0 ? bar : name.Length - 1);
        return name.IndexOf('|') < 0 ? [id] : name.Substring(dot + 1).Split('|').Select(n => name.Substring(0, dot + 1) + n + parameters);
    }
}
