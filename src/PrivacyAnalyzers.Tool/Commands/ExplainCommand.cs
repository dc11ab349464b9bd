using System.CommandLine;
using System.Text.Json;
using PrivacyAnalyzers.Policy;
using PrivacyAnalyzers.Tool.Printing;
using PrivacyAnalyzers.Tool.Terminal;

namespace PrivacyAnalyzers.Tool.Commands;

/// <summary><c>privacy explain</c>: the page of a rule, or what the policy says on account of a clause.</summary>
internal static class ExplainCommand
{
    public static Command Create(Surroundings around)
    {
        var command = new Command("explain", "Explains a rule (PRIV3001) or a clause of the policy (P24); without a name lists the rules.");
        var name = new Argument<string?>("name") { Description = "A rule's id, or a clause", HelpName = "name", Arity = ArgumentArity.ZeroOrOne };
        name.CompletionSources.Add(static _ => RulePage.All.Select(static id => new System.CommandLine.Completions.CompletionItem(id, documentation: RulePage.Of(id)!.Title)));
        command.Add(name);
        return command.Does(around, (parsed, session) => Task.FromResult(Explain(parsed.GetValue(name), session)));
    }

    private static int Explain(string? name, Session session)
    {
        if (name is null) return List(session);
        if (RulePage.Of(name) is { } page)
        {
            if (session.Json) session.Screen.Raw(JsonSerializer.Serialize(new { id = page.Id, title = page.Title, summary = page.Summary, clauses = page.Clauses, address = page.Address, markdown = page.Text }) + "\n");
            else MarkdownPrinter.Print(page.Text, session.Screen);
            return ExitCode.Clean;
        }

        var policy = Policies.FindOrBuiltIn(session.Directory).Policy;
        var statements = PolicyPrinter.Statements(policy).Where(s => s.Clause.Ids.Contains(name, StringComparer.OrdinalIgnoreCase)).ToList();
        var notes = policy.Notes.Where(n => n.Ids.Contains(name, StringComparer.OrdinalIgnoreCase)).ToList();
        if (statements.Count + notes.Count == 0)
        {
            var near = Vocabulary.Suggest(name.ToUpperInvariant(), [.. RulePage.All, .. policy.Clauses.SelectMany(static c => c.Ids)]);
            throw ToolException.BadInput($"{name}: no rule and no clause of {policy.Name} is called so{(near is null ? "" : $"; did you mean {near}?")}");
        }

        var rules = RulePage.All.Select(static id => RulePage.Of(id)!).Where(p => p.Clauses.Contains(name, StringComparer.OrdinalIgnoreCase)).ToList();
        if (session.Json)
        {
            session.Screen.Raw(JsonSerializer.Serialize(new
            {
                clause = name.ToUpperInvariant(),
                policy = policy.Name,
                statements = statements.Select(static s => new { text = s.Text, words = s.Clause.Words, directness = s.Clause.Directness.ToString().ToLowerInvariant() }),
                notes = notes.Select(static n => new { words = n.Words, reason = n.Reason, isPermission = n.IsPermission }),
                rules = rules.Select(static r => r.Id),
            }) + "\n");
            return ExitCode.Clean;
        }

        session.Screen.Line($"[bold]{Screen.Plain(name.ToUpperInvariant())}[/] of {Screen.Plain(policy.Name)}");
        foreach (var statement in statements) session.Screen.Line($"  {Screen.Plain(statement.Text)}\n    [dim]{statement.Clause.Directness.ToString().ToLowerInvariant()}: \"{Screen.Plain(statement.Clause.Words)}\"[/]");
        foreach (var note in notes) session.Screen.Line($"  {(note.IsPermission ? "permits" : "not checked")}: \"{Screen.Plain(note.Words)}\"\n    [dim]{Screen.Plain(note.Reason)}[/]");
        foreach (var rule in rules) session.Screen.Line($"  [yellow]{rule.Id}[/] {Screen.Plain(rule.Title)}");
        return ExitCode.Clean;
    }

    private static int List(Session session)
    {
        var pages = RulePage.All.Select(static id => RulePage.Of(id)!);
        if (session.Json) session.Screen.Raw(JsonSerializer.Serialize(pages.Select(static p => new { id = p.Id, title = p.Title, clauses = p.Clauses })) + "\n");
        else foreach (var page in pages) session.Screen.Line($"[yellow]{page.Id}[/] {Screen.Plain(page.Title)}{(page.Clauses.Count == 0 ? "" : $" [dim]({Screen.Plain(string.Join(' ', page.Clauses))})[/]")}");
        return ExitCode.Clean;
    }
}
