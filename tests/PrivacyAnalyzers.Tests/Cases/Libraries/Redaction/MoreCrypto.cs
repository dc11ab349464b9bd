//# ids: PRIV2001, PRIV2003, PRIV5001, PRIV5004
// Hashes and ciphers that write where they are told; time-limited protection, key derivation.
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Cryptography.KeyDerivation;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Logging;
namespace Cases.Redaction_MoreCrypto;

public class Service(ILogger<Service> log, ITimeLimitedDataProtector protector, byte[] key)
{
    private void Write(byte[] bytes) => log.LogInformation("{H}", Convert.ToHexString(bytes));

    public void OkTimeLimited(Customer c) => log.LogInformation("{P}", protector.Protect(c.Email, TimeSpan.FromDays(1)));
    public void OkTimeLimitedBytes(Customer c) => Write(protector.Protect(Encoding.UTF8.GetBytes(c.Email), DateTimeOffset.MaxValue));
    public void OkDerived(Customer c) => File.WriteAllBytes("a.bin", KeyDerivation.Pbkdf2(c.Password, key, KeyDerivationPrf.HMACSHA256, 100_000, 32));
    public void OkDerivedInto(Customer c)
    {
        var hash = new byte[32];
        Rfc2898DeriveBytes.Pbkdf2(c.Password, key, hash, 100_000, HashAlgorithmName.SHA256);
        File.WriteAllBytes("a.bin", hash);
    }
    public async Task OkAsync(Customer c) => Write(await SHA256.HashDataAsync(new MemoryStream(Encoding.UTF8.GetBytes(c.Email))));
    public void OkByName(Customer c) => Write(CryptographicOperations.HashData(HashAlgorithmName.SHA256, Encoding.UTF8.GetBytes(c.Email)));
    public void OkKeyed(Customer c) => Write(CryptographicOperations.HmacData(HashAlgorithmName.SHA256, key, Encoding.UTF8.GetBytes(c.Email)));
    public void OkSha1Keyed(Customer c) => Write(HMACSHA1.HashData(key, Encoding.UTF8.GetBytes(c.Email)));
    public void OkTried(Customer c)
    {
        var hash = new byte[32];
        using var sha = SHA256.Create();
        sha.TryComputeHash(Encoding.UTF8.GetBytes(c.Email), hash, out _);
        Write(hash);
    }
    public void OkShake(Customer c) => Write(Shake128.HashData(Encoding.UTF8.GetBytes(c.Email), 16));
    public void OkGcm(Customer c)
    {
        using var aes = new AesGcm(key, 16);
        var cipher = new byte[c.Email.Length];
        aes.Encrypt(new byte[12], Encoding.UTF8.GetBytes(c.Email), cipher, new byte[16]);
        Write(cipher);
    }
    public void OkInto(Customer c)
    {
        using var aes = Aes.Create();
        var cipher = new byte[64];
        aes.EncryptCbc(Encoding.UTF8.GetBytes(c.Email), aes.IV, cipher);
        Write(cipher);
    }

    public void BadPlain(Customer c)
    {
        var plain = Encoding.UTF8.GetBytes(c.Email);
        using var aes = new AesGcm(key, 16);
        aes.Encrypt(new byte[12], plain, new byte[plain.Length], new byte[16]);
        Write(plain); //! PRIV2001
    }
    public void BadPassword(Customer c)
    {
        var hash = new byte[32];
        Rfc2898DeriveBytes.Pbkdf2(c.Password, key, hash, 100_000, HashAlgorithmName.SHA256);
        File.WriteAllText("a.txt", c.Password); //! PRIV5004
    }
}
