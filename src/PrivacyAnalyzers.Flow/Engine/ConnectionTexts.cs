namespace PrivacyAnalyzers.Flow.Engine;

/// <summary>What a connection string says: pairs of key and value, parted by semicolons or commas.</summary>
internal static class ConnectionTexts
{
    private static readonly char[] s_separators = [';', ','];

    private static readonly string[] s_hosts = ["server=", "host=", "datasource=", "addr=", "address=", "networkaddress="];

    /// <summary>True for a model's word that asks for a pair: <c>Encrypt=false</c>.</summary>
    public static bool IsSetting(string word) => word.IndexOf('=') > 0;

    /// <summary>True where the text has the pair; neither case nor blanks count, as in the drivers that read it.</summary>
    public static bool Says(string text, string setting)
    {
        foreach (var pair in text.Split(s_separators))
            if (Plain(pair).Equals(setting, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }

    /// <summary>True where the text names this machine as the host, by a key or at its beginning.</summary>
    public static bool IsLoopback(string text)
    {
        foreach (var pair in text.Split(s_separators))
        {
            var plain = Plain(pair);
            if (plain.IndexOf('=') < 0)
            {
                if (plain.Length > 0 && Addresses.IsLoopback(plain)) return true;
                continue;
            }

            foreach (var key in s_hosts)
                if (plain.StartsWith(key, StringComparison.OrdinalIgnoreCase) && IsThisMachine(plain.Substring(key.Length))) return true;
        }

        return false;
    }

    private static bool IsThisMachine(string host)
    {
        if (host.StartsWith("tcp:", StringComparison.OrdinalIgnoreCase)) host = host.Substring(4);
        var instance = host.IndexOf('\\');
        if (instance >= 0) host = host.Substring(0, instance);

        // A path is a socket of this machine; the others are what the drivers call it.
        return host is "." or "(local)" or "(localdb)" || host.StartsWith("/", StringComparison.Ordinal) || Addresses.IsLoopback(host);
    }

    private static string Plain(string pair) => pair.Replace(" ", "");
}
