//# ids: PRIV2001, PRIV2003, PRIV5001, PRIV5004
// Hashes, encryption and what is none of them, in logs.
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Logging;
namespace Cases.Redaction_Crypto;

public class Service(ILogger<Service> log, IDataProtectionProvider provider, byte[] key)
{
    public void OkSha(Customer c) => log.LogInformation("{H}", Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(c.Email))));
    public void OkShaInstance(Customer c)
    {
        using var sha = SHA256.Create();
        var hash = sha.ComputeHash(Encoding.UTF8.GetBytes(c.Email));
        log.LogInformation("{H}", BitConverter.ToString(hash).Replace("-", ""));
    }
    public void OkHmac(Customer c)
    {
        using var hmac = new HMACSHA256(key);
        log.LogInformation("{H}", Convert.ToBase64String(hmac.ComputeHash(Encoding.UTF8.GetBytes(c.Phone))));
    }
    public void OkHmacStatic(Customer c) => log.LogInformation("{H}", Convert.ToHexString(HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(c.Phone))));
    public void OkTryHash(Customer c)
    {
        Span<byte> target = stackalloc byte[32];
        SHA256.TryHashData(Encoding.UTF8.GetBytes(c.Email), target, out _);
        log.LogInformation("{H}", Convert.ToHexString(target));
    }
    public void OkHashInto(Customer c)
    {
        Span<byte> target = stackalloc byte[32];
        SHA256.HashData(Encoding.UTF8.GetBytes(c.Email), target);
        log.LogInformation("{H}", Convert.ToHexString(target));
    }
    public void OkIncremental(Customer c)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes(c.Email));
        log.LogInformation("{H}", Convert.ToHexString(hash.GetHashAndReset()));
    }
    public void OkProtected(Customer c) => log.LogInformation("{P}", provider.CreateProtector("x").Protect(c.Email));
    public void OkAes(Customer c)
    {
        using var aes = Aes.Create();
        log.LogInformation("{P}", Convert.ToBase64String(aes.EncryptCbc(Encoding.UTF8.GetBytes(c.Email), aes.IV)));
    }
    public void OkAesGcm(Customer c)
    {
        using var aes = new AesGcm(key, 16);
        var plain = Encoding.UTF8.GetBytes(c.Email);
        var cipher = new byte[plain.Length];
        var tag = new byte[16];
        aes.Encrypt(new byte[12], plain, cipher, tag);
        log.LogInformation("{C}", Convert.ToBase64String(cipher));
    }
    public void OkTransform(Customer c)
    {
        using var aes = Aes.Create();
        using var encryptor = aes.CreateEncryptor();
        var plain = Encoding.UTF8.GetBytes(c.Email);
        log.LogInformation("{C}", Convert.ToBase64String(encryptor.TransformFinalBlock(plain, 0, plain.Length)));
    }
    public void OkCryptoStream(Customer c)
    {
        using var aes = Aes.Create();
        using var memory = new MemoryStream();
        using (var crypto = new CryptoStream(memory, aes.CreateEncryptor(), CryptoStreamMode.Write))
            crypto.Write(Encoding.UTF8.GetBytes(c.Email));
        log.LogInformation("{C}", Convert.ToBase64String(memory.ToArray()));
    }
    public void OkRsa(Customer c, RSA rsa) => log.LogInformation("{C}", Convert.ToBase64String(rsa.Encrypt(Encoding.UTF8.GetBytes(c.Email), RSAEncryptionPadding.OaepSHA256)));
    public void OkMd5(Customer c) => log.LogInformation("{H}", Convert.ToHexString(MD5.HashData(Encoding.UTF8.GetBytes(c.Email))));
    public void OkHashCode(Customer c) => log.LogInformation("{H}", c.Email.GetHashCode());

    public void BadUnprotected(Customer c)
    {
        var p = provider.CreateProtector("x");
        log.LogInformation("{P}", p.Unprotect(p.Protect(c.Email))); //? PRIV2001
    }
    public void BadHex(Customer c) => log.LogInformation("{H}", Convert.ToHexString(Encoding.UTF8.GetBytes(c.Email))); //! PRIV2001
    public void BadBase64(Customer c) => log.LogInformation("{H}", WebEncoders.Base64UrlEncode(Encoding.UTF8.GetBytes(c.Email))); //! PRIV2001
    public void BadHtml(Customer c) => log.LogInformation("{H}", System.Net.WebUtility.HtmlEncode(c.Name)); //! PRIV2001
    public void BadUrl(Customer c) => log.LogInformation("{H}", Uri.EscapeDataString(c.Name)); //! PRIV2001
    public void BadReverse(Customer c) => log.LogInformation("{H}", new string(c.Name.Reverse().ToArray())); //! PRIV2001
    public void BadBeside(Customer c)
    {
        var hash = Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(c.Email)));
        log.LogInformation("{E} {H}", c.Email, hash); //! PRIV2001
    }
    public void BadDecrypted(Customer c)
    {
        using var aes = Aes.Create();
        var cipher = aes.EncryptCbc(Encoding.UTF8.GetBytes(c.Email), aes.IV);
        log.LogInformation("{P}", Encoding.UTF8.GetString(aes.DecryptCbc(cipher, aes.IV))); //? PRIV2001
    }
}
