namespace PrivacyAnalyzers.Tests.Matrix;

/// <summary>One cell of the matrix: from a source through a carrier to a sink.</summary>
internal sealed record Cell(Carrier Carrier, SourceForm Source, SinkForm Sink, bool Sanitised)
{
    /// <summary>True where the engine has to speak; false where it has to be silent.</summary>
    public bool Leaks => !Sanitised && Source != SourceForm.Unmarked;

    public string Name => $"{Carrier.FullName}: {Source.Name}{(Sanitised ? ", redacted" : "")} -> {Sink.Name}";
}

/// <summary>
/// The code of some cells: a class with the carrier's body. The sinks stand one after the other on lines of their own, which leaves the cells
/// independent and the compilation small; where the diagnostic is due at another place than the sink, each sink gets a class of its own.
/// </summary>
internal sealed class CellCode
{
    private const string Sink = "LOG(";
    private const string Here = "/*here*/";

    private CellCode(int number, Carrier carrier, SourceForm source, bool sanitised, SinkForm[] sinks)
    {
        var value = sanitised ? $"Clean.Redact({source.Expression})" : source.Expression;
        var code = $$"""
            public class SELF
            {
                public {{(carrier.Body.Contains("await ") ? "async Task" : "void")}} Run(Customer c, Person person, Order order, [Pii(PiiCategory.Contact)] string given)
                {
            {{source.Before}}
            {{carrier.Body}}
                }
            {{carrier.Members}}
            }
            """.Replace("SRC", value).Replace("SELF", $"Cell{number}").ReplaceLineEndings("\n");
        var at = code.IndexOf(Sink, StringComparison.Ordinal);
        var end = EndOf(code, at + Sink.Length);
        var logged = code[(at + Sink.Length)..end];
        var first = code[..at].Count(c => c == '\n') + 1;
        Lines = [.. (code[..at] + "{\n" + string.Join('\n', sinks.Select(s => s.Statement.Replace("VALUE", logged))) + "\n}" + code[(end + 2)..]).Split('\n')];
        var here = Lines.FindIndex(l => l.Contains(Here));
        Cells = [.. sinks.Select((s, i) => (new Cell(carrier, source, s, sanitised), here >= 0 ? here : first + i))];
    }

    public List<string> Lines { get; }

    /// <summary>Each cell with the line that its diagnostic is due on.</summary>
    public IReadOnlyList<(Cell Cell, int Line)> Cells { get; }

    public static IReadOnlyList<CellCode> Of(Carrier carrier)
    {
        var all = new List<CellCode>();
        var groups = (carrier.Body + carrier.Members).Contains(Here) ? SinkForm.All.Select(s => new[] { s }) : [SinkForm.All];
        foreach (var sinks in groups)
        {
            foreach (var source in SourceForm.All)
            {
                all.Add(new CellCode(all.Count, carrier, source, false, sinks));
                all.Add(new CellCode(all.Count, carrier, source, true, sinks));
            }

            all.Add(new CellCode(all.Count, carrier, SourceForm.Unmarked, false, sinks));
        }

        return all;
    }

    private static int EndOf(string code, int at)
    {
        for (var depth = 1; ; at++)
        {
            depth += code[at] switch { '(' => 1, ')' => -1, _ => 0 };
            if (depth == 0) return at;
        }
    }
}
