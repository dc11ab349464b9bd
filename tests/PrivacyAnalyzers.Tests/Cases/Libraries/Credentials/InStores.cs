//# ids: PRIV5004
// Credentials stored in clear, and stored as hash.
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Caching.Distributed;
using Microsoft.Extensions.Caching.Memory;
using PrivacyAnalyzers;
namespace Cases.Credentials_InStores;

public class Account { public int Id { get; set; } public string Hash { get; set; } = ""; public string Note { get; set; } = ""; }
public class Db : DbContext { public DbSet<Account> Accounts => Set<Account>(); }

public class Login
{
    [Pii(PiiCategory.Credential)] public string PasswordHash { get; set; } = "";
    [Pii(PiiCategory.Credential)] public string pin_digest = "";
    [Pii(PiiCategory.Credential)] public string HashtagSecret { get; set; } = "";
    [Pii(PiiCategory.Credential)] public string Pin { get; set; } = "";
}

public class Logins(Microsoft.Extensions.Logging.ILogger log)
{
    public void BadPin(Login l) => File.WriteAllText("a.txt", l.Pin); //! PRIV5004
    public void BadHashtag(Login l) => File.WriteAllText("a.txt", l.HashtagSecret); //! PRIV5004
    public void BadCommand(Login l, System.Data.Common.DbCommand command) { command.CommandText = "update login set pin = '" + l.Pin + "'"; command.ExecuteNonQuery(); } //! PRIV5004
    public void BadLogged(Login l) => Microsoft.Extensions.Logging.LoggerExtensions.LogInformation(log, "{Hash}", l.PasswordHash); //! PRIV5004

    public void OkHash(Login l) => File.WriteAllText("a.txt", l.PasswordHash);
    public void OkDigest(Login l) => File.WriteAllText("a.txt", l.pin_digest);
    public void OkCommand(Login l, System.Data.Common.DbCommand command) { command.CommandText = "update login set hash = '" + l.PasswordHash + "'"; command.ExecuteNonQuery(); }
}

public class Service(IDataProtector protector, IPasswordHasher<Customer> hasher)
{
    public void BadFile(Customer c) => File.WriteAllText("a.txt", c.Password); //! PRIV5004
    public async Task BadFileAsync(Customer c) => await File.AppendAllTextAsync("a.txt", $"{c.Id};{c.Password}\n"); //! PRIV5004
    public void BadLines(Customer c) => File.WriteAllLines("a.txt", new[] { c.Plan, c.Password }); //! PRIV5004
    public void BadBytes(Customer c) => File.WriteAllBytes("a.bin", Encoding.UTF8.GetBytes(c.Password)); //! PRIV5004
    public void BadEncoded(Customer c) => File.WriteAllText("a.txt", Convert.ToBase64String(Encoding.UTF8.GetBytes(c.Password))); //! PRIV5004
    public void BadWriter(Customer c)
    {
        using var writer = new StreamWriter("a.txt");
        writer.WriteLine(c.Password); //! PRIV5004
    }
    public void BadCreateText(Customer c)
    {
        using var writer = File.CreateText("a.txt");
        writer.WriteLine(c.Password); //! PRIV5004
    }
    public void BadStream(Customer c)
    {
        using var stream = new FileStream("a.txt", FileMode.Create);
        stream.Write(Encoding.UTF8.GetBytes(c.Password)); //! PRIV5004
    }
    public void BadSession(Customer c, ISession session) => session.SetString("password", c.Password); //? PRIV5004
    public Task BadDistributed(Customer c, IDistributedCache cache) => cache.SetStringAsync("p", c.Password); //? PRIV5004
    public void BadMemory(Customer c, IMemoryCache cache) => cache.Set("p", c.Password); //? PRIV5004
    public void BadJson(Customer c) => File.WriteAllText("a.json", JsonSerializer.Serialize(new { c.Id, c.Password })); //! PRIV5004

    public void OkHashed(Customer c) => File.WriteAllText("a.txt", Clean.Hash(c.Password));
    public void OkHasher(Customer c) => File.WriteAllText("a.txt", hasher.HashPassword(c, c.Password));
    public void OkProtected(Customer c) => File.WriteAllText("a.txt", protector.Protect(c.Password));
    public void OkPbkdf2(Customer c, byte[] salt)
    {
        var key = Rfc2898DeriveBytes.Pbkdf2(c.Password, salt, 600_000, HashAlgorithmName.SHA256, 32);
        File.WriteAllText("a.txt", Convert.ToHexString(key));
    }
    public void OkSha(Customer c) => File.WriteAllBytes("a.bin", SHA256.HashData(Encoding.UTF8.GetBytes(c.Password)));
    public void OkContact(Customer c) => File.WriteAllText("a.txt", c.Email);
    public void OkWriterContact(Customer c) { using var writer = new StreamWriter("a.txt"); writer.WriteLine(c.Email); }
    public void OkEf(Customer c, Db db) { db.Accounts.Add(new Account { Id = c.Id, Hash = hasher.HashPassword(c, c.Password) }); db.SaveChanges(); }
    public void OkFlag(Customer c) => File.WriteAllText("a.txt", (c.Password.Length > 8).ToString());
    public bool OkVerify(Customer c, string hash) => hasher.VerifyHashedPassword(c, hash, c.Password) == PasswordVerificationResult.Success;
}
