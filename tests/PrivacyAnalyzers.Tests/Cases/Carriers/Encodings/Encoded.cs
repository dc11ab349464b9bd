using System.Buffers.Text;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
namespace Cases.Encodings_Encoded;

// Encodings protect nothing; hashes do only where a sanitizer or model says so.
public class Encoded
{
    public void BadBase64(Customer c)
    {
        var bytes = Encoding.UTF8.GetBytes(c.Email);
        Out.Log(Convert.ToBase64String(bytes)); //! PRIV2001
        Out.Log(Convert.ToHexString(bytes)); //! PRIV2001
        Out.Log(BitConverter.ToString(bytes)); //! PRIV2001
        Out.Log(Encoding.ASCII.GetString(bytes)); //! PRIV2001
        Out.Log(Base64Url.EncodeToString(bytes)); //! PRIV2001
    }

    public void BadUrl(Customer c)
    {
        Out.Log(Uri.EscapeDataString(c.Email)); //! PRIV2001
        Out.Log(WebUtility.UrlEncode(c.Email)); //! PRIV2001
        Out.Log(WebUtility.HtmlEncode(c.Name)); //! PRIV2001
        Out.Log(HtmlEncoder.Default.Encode(c.Name)); //! PRIV2001
        Out.Log(new Uri("https://x.test/?m=" + c.Email)); //! PRIV2001
    }

    public void BadRound(Customer c)
    {
        var text = Convert.ToBase64String(Encoding.Unicode.GetBytes(c.Email));
        var back = Encoding.Unicode.GetString(Convert.FromBase64String(text));
        Out.Log(back); //! PRIV2001
    }

    public void BadXor(Customer c)
    {
        var bytes = Encoding.UTF8.GetBytes(c.Email);
        for (var i = 0; i < bytes.Length; i++) bytes[i] ^= 0x5A;
        Out.Log(Convert.ToBase64String(bytes)); //! PRIV2001
    }

    public void BadSpanBytes(Customer c)
    {
        Span<byte> buffer = stackalloc byte[64];
        var n = Encoding.UTF8.GetBytes(c.Email, buffer);
        Out.Log(n);
        Out.Log(Convert.ToHexString(buffer[..n])); //! PRIV2001
    }

    public void OkCounts(Customer c)
    {
        Out.Log(Encoding.UTF8.GetByteCount(c.Email));
        Out.Log(Encoding.UTF8.GetBytes(c.Email).Length);
    }

    public void OkPlan(Customer c)
    {
        Out.Log(Convert.ToBase64String(Encoding.UTF8.GetBytes(c.Plan)));
        Out.Log(Uri.EscapeDataString(c.Plan));
    }

    public void OkHash(Customer c)
    {
        Out.Log(Clean.Hash(c.Email));
        Out.Log(Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(c.Email))));
    }
}
