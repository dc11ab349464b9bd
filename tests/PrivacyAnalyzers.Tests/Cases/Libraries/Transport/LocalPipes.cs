//# ids: PRIV5001, PRIV5002, PRIV5003
// Streams that do not leave this machine, or whose kind is unknown, are silent.
using System.IO.Compression;
using System.IO.Pipes;
using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Text;
namespace Cases.Transport_LocalPipes;
public class A
{
    public void OkPipe(Customer c) { using var p = new NamedPipeClientStream(".", "portal", PipeDirection.Out); p.Connect(); p.Write(Encoding.UTF8.GetBytes(c.Email)); }
    public void OkGzip(Customer c) { using var f = File.Create("a.gz"); using var z = new GZipStream(f, CompressionLevel.Fastest); using var w = new StreamWriter(z); w.WriteLine(c.Email); }
    public void OkProcess(Customer c, System.Diagnostics.Process p) => p.StandardInput.WriteLine(c.Email);
    public void OkLocalTcp(Customer c) { using var t = new TcpClient("localhost", 5038); t.GetStream().Write(Encoding.UTF8.GetBytes(c.Email)); }
    public void OkLocalConnect(Customer c) { using var t = new TcpClient(); t.Connect("127.0.0.1", 5038); using var w = new StreamWriter(t.GetStream()); w.WriteLine(c.Email); }
    public void OkLocalEndPoint(Customer c) { using var t = new TcpClient(); t.Connect(IPAddress.Loopback, 5038); t.GetStream().Write(Encoding.UTF8.GetBytes(c.Email)); }
    public void OkUnix(Customer c) { using var s = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified); s.Connect(new UnixDomainSocketEndPoint("/run/a")); s.Send(Encoding.UTF8.GetBytes(c.Email)); } //? PRIV5001, PRIV5002
    public void OkLocalUdp(Customer c) { using var u = new UdpClient("localhost", 514); var b = Encoding.UTF8.GetBytes(c.Email); u.Send(b, b.Length); }
    public void OkCrypto(Customer c) { using var t = new TcpClient("x.voip.example", 5); using var aes = Aes.Create(); using var s = new CryptoStream(t.GetStream(), aes.CreateEncryptor(), CryptoStreamMode.Write); s.Write(Encoding.UTF8.GetBytes(c.Email)); }
    public void OkNumbers(Customer c) { using var t = new TcpClient("x.voip.example", 5); using var w = new BinaryWriter(t.GetStream()); w.Write(c.Id); w.Write(c.Calls.Count); }
    public void BadBinary(Customer c) { using var t = new TcpClient("x.voip.example", 5); using var w = new BinaryWriter(t.GetStream()); w.Write(c.Email); } //! PRIV5001 | PRIV5002
    public void BadGzip(Customer c) { using var t = new TcpClient("x.voip.example", 5); using var z = new GZipStream(t.GetStream(), CompressionLevel.Fastest); z.Write(Encoding.UTF8.GetBytes(c.Email)); } //! PRIV5001 | PRIV5002
    public async Task BadFlushed(Customer c) { using var t = new TcpClient(); await t.ConnectAsync("x.voip.example", 5); var s = t.GetStream(); await s.WriteAsync(Encoding.UTF8.GetBytes(c.Name).AsMemory(0, 4)); await s.FlushAsync(); } //! PRIV5001 | PRIV5002
    public async Task BadListener(Customer c, TcpListener l) { using var t = await l.AcceptTcpClientAsync(); await using var w = new StreamWriter(t.GetStream()); await w.WriteAsync(c.Name); } //! PRIV5001 | PRIV5002
    public void BadClientSocket(Customer c) { using var t = new TcpClient("x.voip.example", 5); t.Client.Send(Encoding.UTF8.GetBytes(c.Name)); } //! PRIV5001 | PRIV5002
    public async Task BadJson(Customer c) { using var t = new TcpClient("x.voip.example", 5); await System.Text.Json.JsonSerializer.SerializeAsync(t.GetStream(), new { c.Email }); } //! PRIV5001 | PRIV5002
    public void BadJsonSync(Customer c) { using var t = new TcpClient("x.voip.example", 5); System.Text.Json.JsonSerializer.Serialize(t.GetStream(), new { c.Email }); } //! PRIV5001 | PRIV5002
    public void BadByte(Customer c) { using var t = new TcpClient("x.voip.example", 5); foreach (var b in Encoding.UTF8.GetBytes(c.Email)) t.GetStream().WriteByte(b); } //? PRIV5001, PRIV5002
}
