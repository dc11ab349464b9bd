//# ids: PRIV2001
// the key of a library's object: what it was given as the key, not what else it was made of
using Microsoft.AspNetCore.Identity;
using MimeKit;
using StackExchange.Redis;
namespace Cases.Members_LibraryKeys;

public class Keys
{
    public void BadAssigned(Customer c) { var m = new MimeMessage(); m.MessageId = c.Email; Out.Log(m.MessageId); } //! PRIV2001
    public void BadInitialised(Customer c) { var m = new MimeMessage { MessageId = c.Email }; Out.Log(m.MessageId); } //! PRIV2001
    public void BadReturned(Customer c) { var m = Make(c.Email); Out.Log(m.MessageId); } //! PRIV2001
    public void BadHanded(Customer c, MimeMessage m) { m.MessageId = c.Email; Tell(m); } //! PRIV2001
    public void BadInList(Customer c) { foreach (var m in new List<MimeMessage> { new() { MessageId = c.Email } }) Out.Log(m.MessageId); } //! PRIV2001

    public void Ok(Customer c) { var m = new MimeMessage { Subject = c.Email }; Out.Log(m.MessageId); }
    public void OkMade(Customer c) { var u = new IdentityUser(c.Email); Out.Log(u.Id); }
    public void OkEntry(Customer c, string id) { var e = new StreamEntry(id, [new NameValueEntry("mail", c.Email)]); Out.Log(e.Id); }

    private static MimeMessage Make(string id) => new() { MessageId = id };
    private static void Tell(MimeMessage m) => Out.Log(m.MessageId);
}
