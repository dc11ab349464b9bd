using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
namespace Cases.Strings_RegexAndText;

// Regular expressions, text info, composite formats, custom handlers, tokenizers.
public partial class RegexAndText
{

    public void BadMatch(Customer c)
    {
        var m = Regex.Match(c.Email, "([^@]+)@(.+)");
        Out.Log(m.Value); //! PRIV2001
        Out.Log(m.Groups[1].Value); //! PRIV2001
        Out.Log(m.Groups["user"]); //! PRIV2001
        foreach (Match x in Regex.Matches(c.Name, @"\w+")) Out.Log(x.Value); //! PRIV2001
    }

    public void BadReplace(Customer c)
    {
        Out.Log(Regex.Replace(c.Email, "@.*", "")); //! PRIV2001
        Out.Log(Regex.Replace(c.Name, @"\w", m => m.Value.ToUpper())); //! PRIV2001
        Out.Log(new Regex("[ -]").Split(c.Phone)[0]); //! PRIV2001
        Out.Log(Regex.Escape(c.Name)); //! PRIV2001
    }

    public void BadText(Customer c)
    {
        Out.Log(CultureInfo.InvariantCulture.TextInfo.ToTitleCase(c.Name)); //! PRIV2001
        Out.Log(string.Format(CultureInfo.InvariantCulture, CompositeFormat.Parse("{0}"), c.Name)); //! PRIV2001
        foreach (var rune in c.Name.EnumerateRunes()) Out.Log(rune); //! PRIV2001
        foreach (var line in c.Email.ReplaceLineEndings().Split("\n", StringSplitOptions.RemoveEmptyEntries)) Out.Log(line); //! PRIV2001
    }

    public void OkMatch(Customer c)
    {
        Out.Log(Regex.IsMatch(c.Email, "@"));
        Out.Log(Regex.Match(c.Email, "@").Success);
        Out.Log(Regex.Matches(c.Email, "@").Count);
        Out.Log(Regex.Match(c.Email, "@").Index);
    }

    public void OkReplace(Customer c)
    {
        Out.Log(Regex.Replace(c.Plan, "[aeiou]", ""));
        Out.Log(new Regex("[ -]").Split(c.Phone).Length);
    }
}
