//# ids: PRIV5001, PRIV5002, PRIV5003
using System.Net.Security;
using System.Net.Sockets;
using System.Text;
namespace Cases.Transport_Tcp2;

public class Wire
{
    public async Task BadWriter(Customer c)
    {
        using var client = new TcpClient();
        await client.ConnectAsync("switch.voip.example", 5038);
        await using var writer = new StreamWriter(client.GetStream());
        await writer.WriteLineAsync(c.Phone); //! PRIV5001 | PRIV5002
    }

    public async Task OkWriter(Customer c)
    {
        using var client = new TcpClient("switch.voip.example", 5039);
        await using var tls = new SslStream(client.GetStream(), leaveInnerStreamOpen: false);
        await tls.AuthenticateAsClientAsync("switch.voip.example");
        await using var writer = new StreamWriter(tls);
        await writer.WriteLineAsync(c.Phone);
    }

    public void OkMemory(Customer c) { using var memory = new MemoryStream(); memory.Write(Encoding.UTF8.GetBytes(c.Name)); }
}
