//# ids: PRIV5001, PRIV5002, PRIV5003, PRIV5004
// SSH.NET: an encrypted way to a store.
using System.Text;
using Renci.SshNet;
namespace Cases.Credentials_OverSsh;

public class Files(SftpClient sftp, ScpClient scp)
{
    public void BadText(Customer c) => sftp.WriteAllText("/a.txt", c.Password); //! PRIV5004
    public void BadLines(Customer c) => sftp.AppendAllLines("/a.txt", [c.Plan, c.Password]); //! PRIV5004
    public void BadBytes(Customer c) => sftp.WriteAllBytes("/a.bin", Encoding.UTF8.GetBytes(c.Password)); //! PRIV5004
    public void BadStream(Customer c) => sftp.UploadFile(new MemoryStream(Encoding.UTF8.GetBytes(c.Password)), "/a.txt"); //! PRIV5004
    public void BadScp(Customer c) => scp.Upload(new MemoryStream(Encoding.UTF8.GetBytes(c.Password)), "/a.txt"); //! PRIV5004

    public void Ok(Customer c) => sftp.WriteAllText("/a.txt", c.Email);
    public void OkStream(Customer c) => sftp.UploadFile(new MemoryStream(Encoding.UTF8.GetBytes(c.Email)), "/a.txt");
    public void OkHashed(Customer c) => sftp.WriteAllText("/a.txt", Clean.Hash(c.Password));
}
