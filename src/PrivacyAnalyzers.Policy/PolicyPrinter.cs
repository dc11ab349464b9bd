using System.Text;

namespace PrivacyAnalyzers.Policy;

/// <summary>Writes a policy as its file would be written: what is read of the result is the policy again.</summary>
public static class PolicyPrinter
{
    private const int Indentation = 4;

    /// <summary>The policy's own statements; what it extends is named, not repeated.</summary>
    public static string Print(PrivacyPolicy policy)
    {
        var to = new StringBuilder();
        var document = policy.Document;
        var words = policy.Vocabulary;
        if (document.Title.Length > 0) Line(to, 0, $"POLICY \"{document.Title}\"" + (document.Date.Length > 0 ? " OF " + document.Date : ""));
        if (document.Extends.Length > 0) Line(to, 0, $"EXTENDS \"{document.Extends}\"");
        if (document.Withdrawn.Count > 0) Line(to, 0, "WITHOUT " + string.Join(", ", document.Withdrawn));
        foreach (var (kind, name) in document.Words.Categories) Line(to, 0, $"CATEGORY {kind} {name}");
        foreach (var name in document.Words.Channels) Line(to, 0, "CHANNEL " + name);
        foreach (var name in document.Words.Purposes) Line(to, 0, "PURPOSE " + name);
        foreach (var name in document.Words.Conditions) Line(to, 0, "CONDITION " + name);
        foreach (var setting in document.Settings) Because(to, 0, $"SETTING \"{setting.Name}\" IS {(setting.Value ? "yes" : "no")}", setting.Clause);
        if (document.Otherwise is { } otherwise) Because(to, 0, "OTHERWISE " + (otherwise.Allow ? "ALLOW" : "DENY"), otherwise.Clause);
        if (document.OwnPurpose is { } own) Because(to, 0, "CONSENT COUNTS FOR ITS OWN PURPOSE ONLY", own);
        foreach (var rule in document.Protections) Line(to, 0, Protection(rule, words));
        foreach (var map in document.Taxonomies.OrderBy(static m => m.Key.Taxonomy, StringComparer.Ordinal).ThenBy(static m => m.Key.Value, StringComparer.Ordinal))
            Line(to, 0, $"MAP \"{map.Key.Taxonomy}\" \"{map.Key.Value}\" TO {Word(new DataTerm(map.Value.Kind, map.Value.Name.Length == 0 ? null : map.Value.Name), words)}");
        foreach (var rule in document.Rules) Rule(to, 0, rule, null, words);
        foreach (var duty in document.Duties) Because(to, 0, Duty(duty, words), duty.Clause);
        foreach (var note in document.Notes)
        {
            Line(to, 0, $"{(note.IsPermission ? "PERMITTED" : "NOT CHECKED")} {note.Id} \"{note.Words}\"");
            Line(to, Indentation, $"SINCE \"{note.Reason}\"");
        }

        return to.ToString();
    }

    /// <summary>What holds, statement by statement, an exception as a sentence of its own.</summary>
    public static IReadOnlyList<PolicyStatement> Statements(PrivacyPolicy policy)
    {
        var words = policy.Vocabulary;
        var all = new List<PolicyStatement>();
        foreach (var layer in policy.Layers)
        {
            if (layer.Otherwise is { Clause: { } reason } otherwise) all.Add(new PolicyStatement("OTHERWISE " + (otherwise.Allow ? "ALLOW" : "DENY"), reason, !otherwise.Allow));
            if (layer.OwnPurpose is { } own) all.Add(new PolicyStatement("CONSENT COUNTS FOR ITS OWN PURPOSE ONLY", own, true));
            all.AddRange(PolicyRule.Flatten(layer.Rules).Select(r => new PolicyStatement(Head(r, null, words), r.Clause, !r.Allow || r.Alternatives.Count > 0)));
            all.AddRange(layer.Duties.Select(d => new PolicyStatement(Duty(d, words), d.Clause, true)));
        }

        return all;
    }

    private static void Rule(StringBuilder to, int indentation, PolicyRule rule, PolicyRule? parent, Vocabulary words)
    {
        Because(to, indentation, (parent is null ? "" : "EXCEPT ") + Head(rule, parent, words), rule.Clause);
        foreach (var exception in rule.Exceptions) Rule(to, indentation + Indentation, exception, rule, words);
    }

    /// <summary>The channels are left out where they are those of the rule that this one is an exception of.</summary>
    private static string Head(PolicyRule rule, PolicyRule? parent, Vocabulary words)
    {
        var head = (rule.Allow ? "ALLOW " : "DENY ") + Data(rule.Data, words);
        if (parent is null || !rule.Channels.SequenceEqual(parent.Channels)) head += " TO " + string.Join(", ", rule.Channels);
        if (rule.Alternatives.Count > 0) head += " " + string.Join(" OR ", rule.Alternatives.Select(static all => string.Join(" AND ", all.Select(Condition))));
        return head + Where(rule.Where);
    }

    private static string Condition(Requirement requirement) => requirement.Kind switch
    {
        RequirementKind.Consent => "WITH CONSENT FOR " + requirement.Name,
        RequirementKind.NoObjection => "UNLESS OBJECTED TO " + requirement.Name,
        _ => "ON CONDITION " + requirement.Name,
    };

    private static string Protection(ProtectionRule rule, Vocabulary words) =>
        $"PROTECTION {rule.Protections}{(rule.Data is null ? "" : " OF " + Data(rule.Data, words))} SUFFICES " + (rule.Channels is null ? "EVERYWHERE" : "ON " + string.Join(", ", rule.Channels));

    private static string Duty(Duty duty, Vocabulary words)
    {
        var form = duty.Form;
        var about = form.Event ?? (duty.Data is null ? null : Data(duty.Data, words));
        return $"{form.Verb} {form.Kind}{(about is null ? "" : " FOR " + about)}{(duty.Channels is null ? "" : $" {form.Preposition} {string.Join(", ", duty.Channels)}")}{Where(duty.Where)}";
    }

    private static string Where(SettingTest? test) => test is null ? "" : $" WHERE {(test.Negated ? "NOT " : "")}\"{test.Name}\"";

    private static string Data(IEnumerable<DataTerm> terms, Vocabulary words) => string.Join(", ", terms.Select(t => Word(t, words)));

    private static string Word(DataTerm term, Vocabulary words) => term switch
    {
        { Kind: null } => "Everything",
        { Name: null } => term.Kind.ToString()!,
        _ when term.Name.Contains('.') || words.Categories.Count(c => c.Name == term.Name) > 1 => term.Kind + "." + term.Name,
        _ => term.Name,
    };

    private static void Because(StringBuilder to, int indentation, string head, Clause? clause)
    {
        Line(to, indentation, head);
        if (clause is not null) Line(to, indentation + Indentation, $"BECAUSE {clause.Id} \"{clause.Words}\" {clause.Directness.ToString().ToLowerInvariant()}");
    }

    private static void Line(StringBuilder to, int indentation, string text) => to.Append(' ', indentation).Append(text).Append('\n');
}
