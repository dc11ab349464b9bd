using PrivacyAnalyzers;
namespace Cases.Basic_OwnSources;

// Marks on parameters, return values, fields, types, dates, numbers, identifiers, collections.
public class Profile
{
    [Pii] public DateOnly Born { get; set; }
    [Pii(PiiCategory.Identity)] public long Number;
    [Pii] public Guid Device { get; init; }
    [Pii] public List<string> Aliases { get; } = [];
    [Pii] public string[] Lines = [];
    [Pii] public decimal Height { get; set; }
    [Pii] public string? Middle { get; set; }
    [Pii] public string this[int i] => "x" + i;
    public string Nick = "";
}

[Pii(PiiCategory.Shipping)] public struct Street { public string Text; public int Number; }

public interface ISource { [return: Pii] string Read(int id); [Pii] string Current { get; } [return: Pii] Task<string> ReadAsync(int id); }

public class OwnSources(ISource source)
{
    public void BadTypes(Profile p)
    {
        Out.Log(p.Born); //! PRIV2001
        Out.Log(p.Born.ToString("o")); //! PRIV2001
        Out.Log(p.Number); //! PRIV2001
        Out.Log(p.Number + 1); //! PRIV2001
        Out.Log($"{p.Device:N}"); //! PRIV2001
        Out.Log(p.Height * 100m); //! PRIV2001
        Out.Log(p.Born.AddDays(1)); //! PRIV2001
        Out.Log(p.Middle ?? "none"); //! PRIV2001
        Out.Log(p[3]); //! PRIV2001
    }

    public void BadLists(Profile p)
    {
        Out.Log(p.Aliases[0]); //! PRIV2001
        Out.Log(string.Join(",", p.Lines)); //! PRIV2001
        foreach (var a in p.Aliases) Out.Log(a); //! PRIV2001
        Out.Log(p.Aliases.FirstOrDefault(x => x.Length > 2)); //! PRIV2001
    }

    public void BadParameter([Pii] string mail) => Out.Log(mail.Trim()); //! PRIV2001

    public async Task BadReturns()
    {
        Out.Log(source.Read(1)); //! PRIV2001
        Out.Log(source.Current); //! PRIV2001
        Out.Log(await source.ReadAsync(2)); //! PRIV2001
    }

    public void BadType(Street street)
    {
        Out.Log(street); //! PRIV2001 | PRIV2003
        Out.Log(street.Text); //! PRIV2001
    }

    public void BadLambdaParameter()
    {
        Action<string> log = ([Pii] string x) => Out.Log(x); //! PRIV2001
        log("a");
    }

    public void OkTypes(Profile p)
    {
        Out.Log(p.Nick);
        Out.Log(p.Born == default);
        Out.Log(p.Number > 5);
        Out.Log(p.Aliases.Count);
        Out.Log(p.Lines.Length);
        Out.Log(p.Middle is null);
        Out.Log(p.Device == Guid.Empty);
    }

    public void OkParameter([Pii] string mail) => Out.Log(mail.Length);

    public async Task OkReturns() => Out.Log((await source.ReadAsync(2)).Length + source.Read(1).Length);
}
