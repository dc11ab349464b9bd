namespace Cases.Silent;

// The other members of a person's record may be logged.
public class UnmarkedMembers
{
    public void Bad(Customer c)
    {
        Out.Log(c.Id + ":" + c.Phone); //! PRIV2001
    }

    public void Ok(Customer c)
    {
        Out.Log(c.Id);
        Out.Log(c.Plan);
        Out.Log($"{c.Id}: {c.Plan}");
        Out.Log(c.AcceptsMarketing);
        var copy = c;
        Out.Log(copy.Plan.ToUpperInvariant());
    }

    public void OkAfterPersonalUse(Customer c, IServiceMail mail)
    {
        mail.Send(c.Email, "Dear " + c.Name);
        Out.Log("mail sent to customer " + c.Id);
    }

    public void OkCallRecord(CallRecord call) => Out.Log(call.Id);
}
