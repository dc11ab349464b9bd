using System.CommandLine;
using System.Globalization;
using PrivacyAnalyzers.Policy;
using PrivacyAnalyzers.Tool.Printing;
using PrivacyAnalyzers.Tool.Terminal;

namespace PrivacyAnalyzers.Tool.Commands;

/// <summary><c>privacy policy</c>: reads policy files without building anything.</summary>
internal static class PolicyCommand
{
    public static Command Create(Surroundings around)
    {
        var command = new Command("policy", "Reads the policy that applies: checks its file, or prints what it says.");
        command.Add(Sub("check", "Tells what is wrong with the policy file.", around, Check));
        command.Add(Sub("print", "Prints the policy as it is understood.", around, Print));
        return command;
    }

    private static Command Sub(string name, string description, Surroundings around, Func<Policies, Session, int> work)
    {
        var command = new Command(name, description);
        var path = new Argument<string?>("policy") { Description = "A .privacy file, or the folder of a project; without it the current folder", Arity = ArgumentArity.ZeroOrOne };
        command.Add(path);
        return command.Does(around, (parsed, session) => Task.FromResult(work(Policies.Find(parsed.GetValue(path), session.Directory), session)));
    }

    private static int Check(Policies found, Session session)
    {
        var name = Name(found.Source, session);
        if (session.Json)
        {
            session.Screen.Raw(Json.Object(json =>
            {
                json.WriteString("file", name);
                json.WriteString("policy", found.Policy.Name);
                json.WriteStartArray("problems");
                foreach (var problem in found.Problems)
                {
                    json.WriteStartObject();
                    json.WriteString("file", Relative(problem.Path, session));
                    json.WriteNumber("line", problem.Line + 1);
                    json.WriteNumber("column", problem.Column + 1);
                    json.WriteString("message", problem.Message);
                    json.WriteEndObject();
                }

                json.WriteEndArray();
            }));
        }
        else
        {
            foreach (var problem in found.Problems)
                session.Screen.Line(string.Create(CultureInfo.InvariantCulture, $"{Screen.Plain(Relative(problem.Path, session))}({problem.Line + 1},{problem.Column + 1}): [yellow]PRIV9003[/] {Screen.Plain(problem.Message)}"));
            foreach (var (line, column, _) in found.Policy.Idle)
                session.Screen.Line(string.Create(CultureInfo.InvariantCulture, $"{Screen.Plain(name)}({line + 1},{column + 1}): [yellow]PRIV9004[/] this rule decides nothing: for all its data and channels another rule is more specific"));
            var wrong = found.Problems.Count + found.Policy.Idle.Count;
            session.Screen.Line($"{Screen.Plain(found.Policy.Name)} [dim]({Screen.Plain(name)})[/]: {(wrong == 0 ? "[green]nothing wrong[/]" : wrong == 1 ? "[red]1 problem[/]" : $"[red]{wrong} problems[/]")}, {found.Policy.Clauses.Count} clauses in use");
        }

        return found.Problems.Count + found.Policy.Idle.Count > 0 ? ExitCode.Findings : ExitCode.Clean;
    }

    private static int Print(Policies found, Session session)
    {
        if (found.Problems.Count > 0) session.Screen.Note($"{found.Problems.Count} statements could not be read and are left out; see privacy policy check");
        if (!session.Json)
        {
            session.Screen.Raw(Screen.Shown(PolicyPrinter.Print(found.Policy)));
            return ExitCode.Clean;
        }

        session.Screen.Raw(Json.Object(json =>
        {
            json.WriteString("file", Name(found.Source, session));
            json.WriteString("policy", found.Policy.Name);
            json.WriteStartArray("statements");
            foreach (var statement in PolicyPrinter.Statements(found.Policy))
            {
                json.WriteStartObject();
                json.WriteString("text", statement.Text);
                json.WriteString("clause", statement.Clause.Id);
                json.WriteString("words", statement.Clause.Words);
                json.WriteString("directness", statement.Clause.Directness.ToString().ToLowerInvariant());
                json.WriteBoolean("restricts", statement.Restricts);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteStartArray("notChecked");
            foreach (var note in found.Policy.Notes)
            {
                json.WriteStartObject();
                json.WriteString("clause", note.Id);
                json.WriteString("words", note.Words);
                json.WriteString("reason", note.Reason);
                json.WriteBoolean("isPermission", note.IsPermission);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }));
        return ExitCode.Clean;
    }

    private static string Name(PolicySource source, Session session) => Path.IsPathRooted(source.Path) ? Relative(source.Path, session) : "the policy that ships";

    private static string Relative(string path, Session session) => Path.IsPathRooted(path) ? Path.GetRelativePath(session.Directory, path).Replace('\\', '/') : path;
}
