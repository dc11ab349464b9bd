namespace PrivacyAnalyzers.Policy;

internal sealed partial class PolicyReader
{
    /// <summary><c>REQUIRE DisclosureRecord FOR Cpni TO Partner BECAUSE ...</c>, <c>FORBID Offer IN Service BECAUSE ...</c>.</summary>
    private bool Duty()
    {
        var start = Next();
        var word = Current;
        if (DutyForm.Of(start.Text, word.Text) is not { } form) return Fail(word, Misnamed(start, word));
        _at++;
        if (form.Event is not null && !(Take("FOR") && Take(form.Event))) return Fail(AtOrGap, "read here: " + form.Example);
        List<DataTerm>? data = null;
        if (form.TakesData)
        {
            if (!Take("FOR")) return Fail(AtOrGap, "read here: " + form.Example);
            if ((data = Data()) is null) return false;
        }

        List<string>? channels = null;
        if (form.Preposition is not null)
        {
            if (!Take(form.Preposition)) return Fail(AtOrGap, "read here: " + form.Example);
            if ((channels = Channels()) is null) return false;
        }

        if (!Where(out var where) || Reason() is not { } clause) return false;
        document.Duties.Add(new Duty(form, data, channels, where, clause));
        return true;
    }

    /// <summary><c>PERMITTED P20 "may be compared" SINCE "..."</c>, <c>NOT CHECKED P25 "links" SINCE "..."</c>: a clause that is looked after by no rule.</summary>
    private bool Note(bool isPermission)
    {
        if (Quotation() is not var (id, words)) return false;
        if (!Take("SINCE") || Current.Kind != TokenKind.Text) return Fail(AtOrGap, "SINCE and the reason, in quotation marks, are missing here");
        document.Notes.Add(new PolicyNote(isPermission, id, words, Next().Text));
        return true;
    }

    private string Misnamed(Token verb, Token word)
    {
        if (Words.TryParse<DataKind>(word.Text, out _) || vocabulary.Categories.Any(c => c.Name == word.Text)) return $"'{word.Text}' is data; say DENY {word.Text} TO and a channel";
        var known = DutyForm.All.Where(f => verb.Is(f.Verb)).ToList();
        var other = DutyForm.All.FirstOrDefault(f => f.Kind.ToString() == word.Text);
        if (other is not null) return $"'{word.Text}' stands after {other.Verb}";
        var names = known.Select(static f => f.Kind.ToString());
        return $"'{word.Text}' is nothing that can stand after {verb.Text}" + (Vocabulary.Suggest(word.Text, names) is { } near ? $"; did you mean '{near}'?" : "; what can: " + string.Join(", ", names));
    }
}
