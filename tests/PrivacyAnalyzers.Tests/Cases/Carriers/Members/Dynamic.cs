namespace Cases.Members_Dynamic;

// Members that are looked up while the program runs: where the type is known, the member is.
public class Dynamic(IMarketingMail mail)
{
    public void BadMember(Customer c) { dynamic d = c; string s = d.Email; Out.Log(s); } //! PRIV2001
    public void OkMember(Customer c) { dynamic d = c; string s = d.Plan; Out.Log(s); }
    public void BadField(Customer c) { dynamic d = c; Out.Log((string)d.Phone); } //! PRIV2001

    // The one method of the name is meant, whatever the arguments turn out to be.
    public void BadCall(Customer c) { dynamic d = c; Out.Log(d.Email); } //! PRIV2001
    public void OkCall(Customer c) { dynamic d = c; Out.Log(d.Plan); }
    public void BadChosen(Customer c, dynamic n) { string s = Pick(c, n); Out.Log(s); } //! PRIV2001
    public void OkChosen(Customer c, dynamic n) { string s = Plan(c, n); Out.Log(s); }
    public void BadInstance(Customer c, dynamic text) => mail.Send(c.Email, text); //! PRIV3001
    public void OkNobodyKnows(Customer c, dynamic d) => d.Show(c.Id);

    private static string Pick(Customer c, int n) => c.Email + n;
    private static string Plan(Customer c, int n) => c.Plan + n;
}
