//# ids: PRIV2001, PRIV5001, PRIV5002, PRIV5003
// Encrypted contents on cleartext ways; what lies beside is still in clear.
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.DataProtection;
namespace Cases.Sanitizers_Streams;
public class A(IDataProtector protector, HttpClient http, byte[] key)
{
    private byte[] Seal(string text) { using var aes = Aes.Create(); aes.Key = key; return aes.EncryptCbc(Encoding.UTF8.GetBytes(text), aes.IV); }
    private string Protected(string text) => protector.Protect(text);
    private static string Hidden(string text) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
    public Task OkSealed(Customer c) => http.PostAsync("http://x.voip.example", new ByteArrayContent(Seal(c.Email)));
    public Task OkProtected(Customer c) => http.PostAsync("http://x.voip.example", new StringContent(Protected(c.Email)));
    public void OkUdp(Customer c) { using var u = new UdpClient(); var b = Seal(c.Email); u.Send(b, b.Length, "x.voip.example", 9); }
    public void OkQuery(Customer c) => http.GetStringAsync("http://x.voip.example/?t=" + Uri.EscapeDataString(protector.Protect(c.Email)));
    public Task BadHidden(Customer c) => http.PostAsync("http://x.voip.example", new StringContent(Hidden(c.Email))); //! PRIV5001
    public Task BadBeside(Customer c) => http.PostAsync("http://x.voip.example/" + c.Phone, new StringContent(Protected(c.Email))); //! PRIV5001
    public void BadUdp(Customer c) { using var u = new UdpClient(); var b = Encoding.UTF8.GetBytes(Hidden(c.Email)); u.Send(b, b.Length, "x.voip.example", 9); } //! PRIV5001 | PRIV5002
    public void OkHiddenLog(Customer c) => Out.Log(Hidden(c.Email));
    public void OkSealedLog(Customer c) => Out.Log(Convert.ToBase64String(Seal(c.Email)));
    public void BadUnsealed(Customer c) => Out.Log(Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(c.Email))); //! PRIV2001
}
