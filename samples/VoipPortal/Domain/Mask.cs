using System.Security.Cryptography;
using System.Text;
using PrivacyAnalyzers;

namespace VoipPortal.Domain;

/// <summary>Ways to keep a trace of a value without the value.</summary>
public static class Mask
{
    /// <summary>Lasts as long as the process: hashes in logs can be compared with each other, and with nothing else.</summary>
    private static readonly byte[] s_key = RandomNumberGenerator.GetBytes(32);

    [Sanitizer(Protection.Redacted)]
    public static string Redact(string value) => value.Length == 0 ? "" : value[..1] + "******";

    /// <summary>A number by its last digits; all of it while something is searched for.</summary>
    [Sanitizer(Protection.Redacted)]
    public static string LastDigits(string number, bool all = false) => all ? number : "***" + number[^Math.Min(4, number.Length)..];

    [Sanitizer(Protection.Hashed)]
    public static string Hash(string value) => Convert.ToHexString(HMACSHA256.HashData(s_key, Encoding.UTF8.GetBytes(value)).AsSpan(0, 8));
}
