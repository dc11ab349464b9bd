//# ids: PRIV5001, PRIV5002, PRIV5003
// Raw sockets are in clear; a TLS stream over one is not.
using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Text;
namespace Cases.Transport_Sockets;

public class Wire
{
    public void BadStream(Customer c)
    {
        using var client = new TcpClient("switch.voip.example", 5038);
        using var stream = client.GetStream();
        var bytes = Encoding.ASCII.GetBytes(c.Phone);
        stream.Write(bytes, 0, bytes.Length); //! PRIV5001 | PRIV5002
    }
    public async Task BadStreamAsync(Customer c)
    {
        using var client = new TcpClient();
        await client.ConnectAsync("switch.voip.example", 5038);
        NetworkStream stream = client.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes(c.Phone)); //! PRIV5001 | PRIV5002
    }
    public void BadWriter(Customer c)
    {
        using var client = new TcpClient("switch.voip.example", 5038);
        using var writer = new StreamWriter(client.GetStream(), Encoding.ASCII) { AutoFlush = true };
        writer.Write("number: ");
        writer.WriteLine(c.Phone); //! PRIV5001 | PRIV5002
    }
    public void BadBuffered(Customer c)
    {
        using var client = new TcpClient("switch.voip.example", 5038);
        using var buffered = new BufferedStream(client.GetStream());
        buffered.Write(Encoding.UTF8.GetBytes(c.Name)); //! PRIV5001 | PRIV5002
    }
    public void BadSocket(Customer c)
    {
        using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        socket.Connect("switch.voip.example", 5038);
        socket.Send(Encoding.UTF8.GetBytes(c.Email)); //! PRIV5001 | PRIV5002
    }
    public async Task BadSocketAsync(Customer c, Socket socket) => await socket.SendAsync(Encoding.UTF8.GetBytes(c.Email), SocketFlags.None); //! PRIV5001 | PRIV5002
    public void BadSendTo(Customer c, Socket socket, EndPoint to) => socket.SendTo(Encoding.UTF8.GetBytes(c.Email), to); //! PRIV5001 | PRIV5002
    public void BadUdp(Customer c)
    {
        using var udp = new UdpClient();
        var bytes = Encoding.UTF8.GetBytes($"<14>signup {c.Email}");
        udp.Send(bytes, bytes.Length, "syslog.voip.example", 514); //! PRIV5001 | PRIV5002
    }
    public async Task BadUdpAsync(Customer c)
    {
        using var udp = new UdpClient("syslog.voip.example", 514);
        await udp.SendAsync(Encoding.UTF8.GetBytes(c.Email)); //! PRIV5001 | PRIV5002
    }
    public void BadSocketStream(Customer c, Socket socket)
    {
        using var stream = new NetworkStream(socket, ownsSocket: true);
        stream.Write(Encoding.UTF8.GetBytes(c.Email)); //! PRIV5001 | PRIV5002
    }
    public void BadHelper(Customer c)
    {
        using var client = new TcpClient("switch.voip.example", 5038);
        WriteTo(client.GetStream(), c.Name); //! PRIV5001 | PRIV5002
    }
    private static void WriteTo(Stream stream, string text) => stream.Write(Encoding.UTF8.GetBytes(text));
    public void BadCopy(Customer c)
    {
        using var client = new TcpClient("switch.voip.example", 5038);
        var memory = new MemoryStream(Encoding.UTF8.GetBytes(c.Name));
        memory.CopyTo(client.GetStream()); //! PRIV5001 | PRIV5002
    }
    public void BadAccepting(Customer c)
    {
        using var client = new TcpClient("switch.voip.example", 5039);
        using var tls = new SslStream(client.GetStream(), false, (_, _, _, _) => true);
        tls.AuthenticateAsClient("switch.voip.example");
        tls.Write(Encoding.UTF8.GetBytes(c.Email)); //! PRIV5003
    }
    public async Task BadAcceptingOptions(Customer c)
    {
        using var client = new TcpClient("switch.voip.example", 5039);
        await using var tls = new SslStream(client.GetStream());
        await tls.AuthenticateAsClientAsync(new SslClientAuthenticationOptions { TargetHost = "switch.voip.example", RemoteCertificateValidationCallback = (_, _, _, _) => true });
        await tls.WriteAsync(Encoding.UTF8.GetBytes(c.Email)); //! PRIV5003
    }
    public void BadAcceptingWriter(Customer c)
    {
        using var client = new TcpClient("switch.voip.example", 5039);
        using var tls = new SslStream(client.GetStream(), false, (_, _, _, _) => true);
        using var writer = new StreamWriter(tls);
        writer.WriteLine(c.Email); //! PRIV5003
    }

    public void Ok(Customer c)
    {
        using var client = new TcpClient("switch.voip.example", 5039);
        using var tls = new SslStream(client.GetStream());
        tls.AuthenticateAsClient("switch.voip.example");
        tls.Write(Encoding.UTF8.GetBytes(c.Email));
    }
    public void OkWriter(Customer c)
    {
        using var client = new TcpClient("switch.voip.example", 5039);
        using var tls = new SslStream(client.GetStream(), false, (_, certificate, _, errors) => errors == SslPolicyErrors.None);
        using var writer = new StreamWriter(tls, Encoding.UTF8);
        writer.WriteLine(c.Email);
    }
    public void OkNothing(Customer c)
    {
        using var client = new TcpClient("switch.voip.example", 5038);
        using var writer = new StreamWriter(client.GetStream());
        writer.WriteLine($"plan {c.Plan}");
    }
    public void OkFile(Customer c) { using var file = File.OpenWrite("a"); file.Write(Encoding.UTF8.GetBytes(c.Name)); }
    public void OkMemory(Customer c) { using var memory = new MemoryStream(); using var w = new StreamWriter(memory); w.Write(c.Name); }
    public void OkUnknown(Customer c, Stream stream) => stream.Write(Encoding.UTF8.GetBytes(c.Name));
    public void OkHelper(Customer c) { using var client = new TcpClient("x", 1); using var tls = new SslStream(client.GetStream()); WriteTo(tls, c.Name); }
    public void OkEncrypted(Customer c, Socket socket) => socket.Send(Encoding.UTF8.GetBytes(Clean.Encrypt(c.Email)));
}
