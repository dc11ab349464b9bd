// What was protected and is read again is what it was.
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Logging;
using PrivacyAnalyzers;
namespace Telco.R1;
public class Again(ILogger log, IDataProtector p)
{
    public void Ok(Subscriber s) => log.LogInformation(p.Protect(s.Mailbox));
    public void Bad(Subscriber s) { var c = p.Protect(s.Mailbox); log.LogInformation(p.Unprotect(c)); } //! PRIV2001
    public void BadAes(Subscriber s, Aes a) { var c = a.EncryptCbc(Encoding.UTF8.GetBytes(s.Mailbox), a.IV); log.LogInformation(Convert.ToBase64String(c)); log.LogInformation(Encoding.UTF8.GetString(a.DecryptCbc(c, a.IV))); } //! PRIV2001
    public void BadRsa(Subscriber s, RSA a) { var c = a.Encrypt(Encoding.UTF8.GetBytes(s.Mailbox), RSAEncryptionPadding.Pkcs1); log.LogInformation(Encoding.UTF8.GetString(a.Decrypt(c, RSAEncryptionPadding.Pkcs1))); } //! PRIV2001
    public void Unknown(byte[] c) => log.LogInformation(Encoding.UTF8.GetString(p.Unprotect(c)));
}
