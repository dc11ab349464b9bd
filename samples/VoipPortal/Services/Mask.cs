using System.Security.Cryptography;
using System.Text;
using PrivacyAnalyzers;

namespace VoipPortal.Services;

/// <summary>Ways to keep a trace of a value without the value.</summary>
public static class Mask
{
    [Sanitizer(Protection.Redacted)]
    public static string Redact(string value) => value.Length == 0 ? "" : value[..1] + new string('*', 6);

    [Sanitizer(Protection.Hashed)]
    public static string Hash(string value) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(value)));
}
