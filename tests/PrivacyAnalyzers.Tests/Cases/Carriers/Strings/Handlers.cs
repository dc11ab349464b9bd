using System.Runtime.CompilerServices;
using System.Text;
namespace Cases.Strings_Handlers;

// Custom interpolated string handlers, DefaultInterpolatedStringHandler by hand, formattable strings, constants.
[InterpolatedStringHandler]
public ref struct LineHandler(int literalLength, int formattedCount)
{
    readonly StringBuilder sb = new(literalLength + formattedCount);
    public void AppendLiteral(string s) => sb.Append(s);
    public void AppendFormatted<T>(T value) => sb.Append(value);
    public override string ToString() => sb.ToString();
}

public class Handlers
{
    static void Line(LineHandler handler) => Out.Log(handler.ToString());
    static string Text(LineHandler handler) => handler.ToString();
    static void Formattable(FormattableString s) => Out.Log(s.ToString());

    public void BadHandler(Customer c) => Line($"mail {c.Email}"); //! PRIV2001

    public void BadText(Customer c) => Out.Log(Text($"mail {c.Email}")); //! PRIV2001

    public void BadFormattable(Customer c) => Formattable($"mail {c.Email}"); //! PRIV2001

    public void BadByHand(Customer c)
    {
        var handler = new DefaultInterpolatedStringHandler(4, 1);
        handler.AppendLiteral("to ");
        handler.AppendFormatted(c.Name);
        Out.Log(handler.ToStringAndClear()); //! PRIV2001
    }

    public void BadNested(Customer c) => Out.Log($"a {(c.Id > 3 ? $"b {c.Email}" : "c")}"); //! PRIV2001

    public void OkHandler(Customer c) => Line($"plan {c.Plan} {c.Email.Length}");

    public void OkText(Customer c) => Out.Log(Text($"plan {c.Plan}"));

    public void OkFormattable(Customer c) => Formattable($"mail {Clean.Redact(c.Email)}");

    public void OkNested(Customer c) => Out.Log($"a {(c.Email != "" ? $"b {c.Plan}" : "c")}");
}
