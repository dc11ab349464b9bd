//# ids: PRIV5001, PRIV5002, PRIV5003
// LDAP: sessions with and without encryption.
using System.DirectoryServices.Protocols;
using System.Net;
namespace Cases.Databases_Directory;

public class People(LdapConnection injected)
{
    private static AddRequest Entry(Customer c) => new("cn=x,dc=voip", new DirectoryAttribute("mail", c.Email));

    public void Bad(Customer c)
    {
        using var connection = new LdapConnection("ldap.voip.example");
        connection.SendRequest(new AddRequest("cn=x,dc=voip", new DirectoryAttribute("mail", c.Email))); //! PRIV5002
    }
    public void BadPort(Customer c)
    {
        using var connection = new LdapConnection(new LdapDirectoryIdentifier("ldap.voip.example", 389));
        connection.SessionOptions.ProtocolVersion = 3;
        connection.SendRequest(Entry(c)); //! PRIV5002
    }
    public void BadFilter(Customer c)
    {
        using var connection = new LdapConnection("ldap.voip.example");
        connection.SendRequest(new SearchRequest("dc=voip", "(mail=" + c.Email + ")", SearchScope.Subtree)); //! PRIV5002
    }
    public void BadBind(Customer c)
    {
        using var connection = new LdapConnection("ldap.voip.example") { AuthType = AuthType.Basic };
        connection.Bind(new NetworkCredential("cn=x", c.Password)); //! PRIV5002
    }
    public void BadCallback(Customer c)
    {
        using var connection = new LdapConnection("ldap.voip.example");
        connection.SessionOptions.SecureSocketLayer = true;
        connection.SessionOptions.VerifyServerCertificate = (_, _) => true;
        connection.SendRequest(Entry(c)); //! PRIV5003
    }

    public void Ok(Customer c)
    {
        using var connection = new LdapConnection(new LdapDirectoryIdentifier("ldap.voip.example", 636));
        connection.SessionOptions.SecureSocketLayer = true;
        connection.SendRequest(Entry(c));
    }
    public void OkStartTls(Customer c)
    {
        using var connection = new LdapConnection("ldap.voip.example");
        connection.SessionOptions.StartTransportLayerSecurity(null);
        connection.SendRequest(Entry(c));
    }
    public void OkSealed(Customer c)
    {
        using var connection = new LdapConnection("ldap.voip.example");
        connection.SessionOptions.Sealing = true;
        connection.SendRequest(Entry(c));
    }
    public void OkLocal(Customer c)
    {
        using var connection = new LdapConnection("localhost");
        connection.SendRequest(Entry(c));
    }
    public void OkBind(Customer c)
    {
        using var connection = new LdapConnection("ldap.voip.example") { AuthType = AuthType.Negotiate };
        connection.Bind(new NetworkCredential("x", c.Password));
    }
    public void OkInjected(Customer c) => injected.SendRequest(Entry(c));
    public void OkNothing(Customer c)
    {
        using var connection = new LdapConnection("ldap.voip.example");
        connection.SendRequest(new SearchRequest("dc=voip", "(uid=" + c.Id + ")", SearchScope.Subtree));
    }
}
