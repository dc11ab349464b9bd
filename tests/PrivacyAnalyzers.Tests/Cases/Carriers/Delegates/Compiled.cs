using System.Linq.Expressions;
namespace Cases.Delegates_Compiled;

// A tree that is compiled runs as its lambda does; what a delegate writes into the span that it is given is the text.
public class Compiled
{
    public void BadCompiled(Customer c) { Expression<Func<Customer, string>> e = x => x.Email; Out.Log(e.Compile()(c)); } //! PRIV2001
    public void OkCompiled(Customer c) { Expression<Func<Customer, string>> e = x => x.Plan; Out.Log(e.Compile()(c)); }
    public void BadCaptured(Customer c) { var mail = c.Email; Expression<Func<string>> e = () => mail; var run = e.Compile(); Out.Log(run()); } //! PRIV2001

    public void BadCreated(Customer c) => Out.Log(string.Create(5, c, static (span, x) => x.Email.AsSpan(0, 5).CopyTo(span))); //! PRIV2001
    public void OkCreated(Customer c) => Out.Log(string.Create(5, c, static (span, x) => x.Plan.AsSpan(0, 5).CopyTo(span)));
    public void BadByLetter(Customer c) => Out.Log(string.Create(5, c.Email, static (span, x) => { for (var i = 0; i < span.Length; i++) span[i] = x[i]; })); //! PRIV2001
    public void OkByLetter(Customer c) => Out.Log(string.Create(5, c.Email, static (span, x) => { for (var i = 0; i < span.Length; i++) span[i] = '*'; }));
    public void BadFormatted(Customer c) => Out.Log(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"a {c.Email}")); //! PRIV2001
}
