//# ids: PRIV5001, PRIV5002, PRIV5003, PRIV5004
// FluentFTP, Novell's LDAP client.
using System.Text;
using FluentFTP;
using Novell.Directory.Ldap;
namespace Cases.StandIns_Transfers;

public class Transfers(FtpClient injected, ILdapConnection directory)
{
    private static LdapEntry Entry(Customer c) => new("cn=x,dc=voip", new LdapAttribute("mail", c.Email));

    public void BadFtp(Customer c)
    {
        var client = new FtpClient("files.voip.example", "u", "p");
        client.Config.EncryptionMode = FtpEncryptionMode.None;
        client.UploadBytes(Encoding.UTF8.GetBytes(c.Email), "/a.txt"); //! PRIV5002
    }
    public void BadCertificate(Customer c)
    {
        var client = new FtpClient("files.voip.example", "u", "p") { Config = new FtpConfig { EncryptionMode = FtpEncryptionMode.Explicit, ValidateAnyCertificate = true } };
        client.UploadStream(new MemoryStream(Encoding.UTF8.GetBytes(c.Email)), "/a.txt"); //! PRIV5003
    }
    public void BadPassword(Customer c) => injected.UploadBytes(Encoding.UTF8.GetBytes(c.Password), "/a.txt"); //! PRIV5004
    public void BadLdap(Customer c)
    {
        var connection = new LdapConnection();
        connection.Connect("ldap.voip.example", 389);
        connection.Add(Entry(c)); //! PRIV5002
    }
    public void BadBind(Customer c)
    {
        var connection = new LdapConnection { SecureSocketLayer = false };
        connection.Connect("ldap.voip.example", 389);
        connection.Bind("cn=x", c.Password); //! PRIV5002
    }

    public void OkFtp(Customer c)
    {
        var client = new FtpClient("files.voip.example", "u", "p");
        client.Config.EncryptionMode = FtpEncryptionMode.Explicit;
        client.UploadBytes(Encoding.UTF8.GetBytes(c.Email), "/a.txt");
    }
    public void OkLocal(Customer c)
    {
        var client = new FtpClient("localhost", "u", "p") { Config = { EncryptionMode = FtpEncryptionMode.None } };
        client.UploadBytes(Encoding.UTF8.GetBytes(c.Email), "/a.txt");
    }
    public void OkInjected(Customer c) => injected.UploadBytes(Encoding.UTF8.GetBytes(c.Email), "/a.txt");
    public void OkSecure(Customer c)
    {
        var connection = new LdapConnection { SecureSocketLayer = true };
        connection.Connect("ldap.voip.example", 636);
        connection.Add(Entry(c));
    }
    public void OkStartTls(Customer c)
    {
        var connection = new LdapConnection();
        connection.Connect("ldap.voip.example", 389);
        connection.StartTls();
        connection.Add(Entry(c));
    }
    public void OkOptions(Customer c)
    {
        var connection = new LdapConnection(new LdapConnectionOptions().UseSsl());
        connection.Connect("ldap.voip.example", 636);
        connection.Add(Entry(c));
    }
    public void OkGiven(Customer c) => directory.Add(Entry(c));
}
