namespace PrivacyAnalyzers.Policy;

/// <summary>The statements by which one policy builds on another: what it extends, how it is read, and what it leaves out.</summary>
internal sealed partial class PolicyReader
{
    /// <summary>Which policy it is has been looked up before.</summary>
    private bool Extends()
    {
        var name = Current;
        if (name.Kind != TokenKind.Text) return Fail(AtOrGap, "the name of the policy that this one extends is missing here, in quotation marks");
        _at++;
        return name == header.Extends || Fail(name, header.Extends is null ? "EXTENDS stands at the beginning of a line" : "a policy extends one other at most");
    }

    /// <summary><c>SETTING "..." IS yes BECAUSE ...</c></summary>
    private bool Setting()
    {
        var name = Current;
        if (name.Kind != TokenKind.Text) return Fail(AtOrGap, "the setting's name is missing here, in quotation marks");
        _at++;
        if (!Take("IS")) return Fail(AtOrGap, "IS is missing here, and yes or no");
        var isOn = Current.Is("yes");
        if (!Take("yes") && !Take("no")) return Fail(AtOrGap, "a setting is yes or no");
        if (Reason() is not { } clause) return false;
        if (document.Settings.Any(s => s.Name == name.Text)) return Fail(name, "this setting is made already");
        document.Settings.Add(new Setting(name.Text, isOn, clause));
        _settings.Add(name);
        return true;
    }

    /// <summary><c>WITHOUT P24</c>: what is inherited and rests on the clause does not hold.</summary>
    private bool Without()
    {
        if (document.Base is null) return Fail(tokens[_at - 1], "WITHOUT leaves out a clause of the policy that this one extends, and it extends none");
        var inherited = document.Base.Layers.SelectMany(static l => l.Clauses).SelectMany(static c => c.Ids).Distinct().ToList();
        do
        {
            var id = Current;
            if (id.Kind != TokenKind.Word || !inherited.Contains(id.Text)) return Fail(AtOrGap, $"'{id.Text}' is no clause of the policy that this one extends" + Hint(id.Text, inherited));
            document.Withdrawn.Add(id.Text);
            _at++;
        }
        while (TakeComma());
        return true;
    }

    /// <summary><c>WHERE "..."</c> or <c>WHERE NOT "..."</c>, if there is one.</summary>
    private bool Where(out SettingTest? test)
    {
        test = null;
        if (!Take("WHERE")) return true;
        var negated = Take("NOT");
        var name = Current;
        if (name.Kind != TokenKind.Text) return Fail(AtOrGap, "the setting's name is missing here, in quotation marks");
        var known = header.Settings.Concat(document.Layers.Skip(1).SelectMany(static l => l.Settings).Select(static s => s.Name)).ToList();
        if (!known.Contains(name.Text)) return Fail(name, $"'{name.Text}' is no setting" + (Hint(name.Text, known) is { Length: > 0 } hint ? hint : "; declare it: SETTING, its name, IS yes or no"));
        _at++;
        test = new SettingTest(name.Text, negated);
        return true;
    }

    /// <summary>A setting that nothing asks for is misspelt, or does nothing.</summary>
    private void CheckSettings()
    {
        var asked = document.Layers.SelectMany(static l => PolicyRule.Flatten(l.Rules).Select(static r => r.Where).Concat(l.Duties.Select(static d => d.Where))).OfType<SettingTest>().Select(static w => w.Name).Distinct().ToList();
        foreach (var name in _settings)
            if (!asked.Contains(name.Text)) problem(name, "nothing depends on this setting" + Hint(name.Text, asked));
    }
}
