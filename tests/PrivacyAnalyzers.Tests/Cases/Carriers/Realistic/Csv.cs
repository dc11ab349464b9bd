//# ids: PRIV2001
//# newest
using System.Text;
namespace Cases.Realistic_Csv;

// Writing and parsing lines of a file.
public static class Csv
{
    public static string Line(params IEnumerable<object?> cells) => string.Join(';', cells.Select(Escape));
    static string Escape(object? cell) => cell switch { null => "", string s when s.Contains(';') => $"\"{s.Replace("\"", "\"\"")}\"", IFormattable f => f.ToString(null, null), _ => cell.ToString() ?? "" };

    public static IEnumerable<string[]> Parse(TextReader reader)
    {
        while (reader.ReadLine() is { Length: > 0 } line) yield return line.Split(';');
    }
}

public class Export
{
    public void BadLine(Customer c) => Out.Log(Csv.Line(c.Id, c.Email, c.Plan)); //! PRIV2001

    public void BadFile(IEnumerable<Customer> customers)
    {
        var sb = new StringBuilder();
        sb.AppendLine("id;mail");
        foreach (var c in customers) sb.AppendLine(Csv.Line(c.Id, c.Email));
        Out.Log(sb.ToString()); //! PRIV2001
    }

    public void BadRound(Customer c)
    {
        foreach (var cells in Csv.Parse(new StringReader(Csv.Line(c.Id, c.Name))))
            Out.Log(cells[1]); //! PRIV2001
    }

    public void OkLine(Customer c) => Out.Log(Csv.Line(c.Id, c.Plan, c.Email.Length));

    public void OkFile(IEnumerable<Customer> customers)
    {
        var lines = 0;
        var sb = new StringBuilder();
        foreach (var c in customers) { sb.AppendLine(Csv.Line(c.Id, c.Email)); lines++; }
        Out.Log($"{lines} lines, {sb.Length} characters");
    }

    public void OkRound(Customer c)
    {
        foreach (var cells in Csv.Parse(new StringReader(Csv.Line(c.Id, c.Plan))))
            Out.Log(cells[1]);
    }
}
