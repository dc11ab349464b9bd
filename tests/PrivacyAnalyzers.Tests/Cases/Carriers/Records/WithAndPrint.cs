//# ids: PRIV2001, PRIV2003
namespace Cases.Records_WithAndPrint;

// Records whose unmarked members are filled with personal data: with, printing, equality, inheritance, record structs.
public record Row(int Id, string Label) { public string Extra { get; init; } = ""; }
public record SubRow(int Id, string Label, string Tail) : Row(Id, Label);
public readonly record struct Cell(string Head, string Text);
public record Quiet(string Text) { public override string ToString() => "quiet"; }

public class WithAndPrint
{
    public void BadMember(Customer c) => Out.Log(new Row(c.Id, c.Email).Label); //! PRIV2001

    public void BadWith(Customer c)
    {
        var row = new Row(1, "x");
        var other = row with { Label = c.Name };
        Out.Log(row.Label);
        Out.Log(other.Label); //! PRIV2001
    }

    public void BadWithKeeps(Customer c)
    {
        var row = new Row(1, c.Email) { Extra = "e" };
        var other = row with { Extra = "f" };
        Out.Log(other.Extra);
        Out.Log(other.Label); //! PRIV2001
    }

    public void BadPrinted(Customer c)
    {
        var row = new Row(1, c.Email);
        Out.Log(row); //! PRIV2001 | PRIV2003
        Out.Log($"row: {row}"); //! PRIV2001 | PRIV2003
        Out.Log(row.ToString()); //! PRIV2001 | PRIV2003
        Out.Log("row " + row); //! PRIV2001 | PRIV2003
    }

    public void BadInherited(Customer c)
    {
        Row row = new SubRow(1, "x", c.Phone);
        Out.Log(row.Label);
        Out.Log(((SubRow)row).Tail); //! PRIV2001
        var (id, label, tail) = (SubRow)row;
        Out.Log(id + label);
        Out.Log(tail); //! PRIV2001
    }

    public void BadStruct(Customer c)
    {
        var cell = new Cell("mail", c.Email);
        var (head, text) = cell;
        Out.Log(head);
        Out.Log(text); //! PRIV2001
        var copy = cell with { Head = "h" };
        Out.Log(copy.Text); //! PRIV2001
    }

    public void OkWithReplaces(Customer c)
    {
        var row = new Row(1, c.Email);
        var clean = row with { Label = c.Plan };
        Out.Log(clean.Label);
        Out.Log(clean);
        Out.Log(row == clean);
    }

    public void OkQuiet(Customer c)
    {
        var quiet = new Quiet(c.Email);
        Out.Log(quiet);
        Out.Log(quiet.ToString());
    }

    public void OkStruct(Customer c)
    {
        var cell = new Cell("mail", c.Email) with { Text = "none" };
        Out.Log(cell);
        Out.Log(cell.Text);
    }
}
