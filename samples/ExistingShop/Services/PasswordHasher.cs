using System;
using System.Security.Cryptography;

namespace ExistingShop.Services
{
    public class PasswordHasher
    {
        private const int Rounds = 120000;
        private const int SaltLength = 16;
        private const int KeyLength = 32;

        public string NewSalt()
        {
            return Convert.ToBase64String(RandomNumberGenerator.GetBytes(SaltLength));
        }

        public string Hash(string secret, string salt)
        {
            byte[] key = Rfc2898DeriveBytes.Pbkdf2(secret, Convert.FromBase64String(salt), Rounds, HashAlgorithmName.SHA256, KeyLength);
            return Convert.ToBase64String(key);
        }

        public bool Matches(string secret, string salt, string expected)
        {
            if (string.IsNullOrEmpty(secret) || string.IsNullOrEmpty(salt) || string.IsNullOrEmpty(expected))
            {
                return false;
            }

            byte[] actual = Convert.FromBase64String(Hash(secret, salt));
            return CryptographicOperations.FixedTimeEquals(actual, Convert.FromBase64String(expected));
        }

        /// <summary>Easy to read out on the telephone: no letter that looks like another.</summary>
        public string NewVoucherPart(int length)
        {
            const string Letters = "ABCDEFGHKLMNPQRSTUVWXYZ23456789";
            var part = new char[length];
            for (int i = 0; i < length; i++)
            {
                part[i] = Letters[RandomNumberGenerator.GetInt32(Letters.Length)];
            }

            return new string(part);
        }
    }
}
