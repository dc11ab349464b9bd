//# ids: PRIV5001, PRIV5002, PRIV5003
// FTP is in clear unless EnableSsl.
using System.Net;
using System.Text;
namespace Cases.Transport_Ftp;
#pragma warning disable SYSLIB0014

public class Uploader
{
    public void Bad(Customer c)
    {
        var request = (FtpWebRequest)WebRequest.Create("ftp://files.voip.example/a.txt");
        request.Method = WebRequestMethods.Ftp.UploadFile;
        using var stream = request.GetRequestStream();
        stream.Write(Encoding.UTF8.GetBytes(c.Name)); //! PRIV5001 | PRIV5002
    }
    public void BadFalse(Customer c)
    {
        var request = (FtpWebRequest)WebRequest.Create(new Uri("ftp://files.voip.example/a.txt"));
        request.EnableSsl = false;
        using var writer = new StreamWriter(request.GetRequestStream());
        writer.WriteLine($"{c.Name};{c.Plan}"); //! PRIV5001 | PRIV5002
    }
    public async Task BadAsync(Customer c)
    {
        var request = (FtpWebRequest)WebRequest.Create("ftp://files.voip.example/a.txt");
        await using var stream = await request.GetRequestStreamAsync();
        await stream.WriteAsync(Encoding.UTF8.GetBytes(c.Name)); //! PRIV5001 | PRIV5002
    }
    public void BadAs(Customer c)
    {
        if (WebRequest.Create("ftp://files.voip.example/a.txt") is FtpWebRequest request)
        {
            using var writer = new StreamWriter(request.GetRequestStream());
            writer.Write(c.Phone); //! PRIV5001 | PRIV5002
        }
    }
    public void BadWebClient(Customer c) { using var client = new WebClient(); client.UploadString("ftp://files.voip.example/a.txt", c.Name); } //! PRIV5001 | PRIV5002

    public void Ok(Customer c)
    {
        var request = (FtpWebRequest)WebRequest.Create("ftp://files.voip.example/a.txt");
        request.EnableSsl = true;
        using var stream = request.GetRequestStream();
        stream.Write(Encoding.UTF8.GetBytes(c.Name));
    }
    public void OkNothing(Customer c)
    {
        var request = (FtpWebRequest)WebRequest.Create("ftp://files.voip.example/a.txt");
        using var writer = new StreamWriter(request.GetRequestStream());
        writer.WriteLine(c.Plan);
    }
    public void OkLocal(Customer c)
    {
        var request = (FtpWebRequest)WebRequest.Create("ftp://localhost/a.txt");
        using var writer = new StreamWriter(request.GetRequestStream());
        writer.WriteLine(c.Name);
    }
}
