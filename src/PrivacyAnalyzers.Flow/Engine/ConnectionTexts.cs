using System.Globalization;
using System.Text;
using PrivacyAnalyzers.Flow.Domain;

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

    /// <summary>Stands for what is not known of a text: a part, and one of whose settings something is.</summary>
    private const char Hole = '\0', Inner = '\u0001';

    /// <summary>What a text that is made of the parts says; null where it is no connection string as far as can be seen.</summary>
    /// <param name="parts">The parts in their order; null for one that nothing is known of.</param>
    public static Settings? Of(IEnumerable<Value?> parts)
    {
        var text = new StringBuilder();
        var inner = new List<Settings>();
        foreach (var part in parts)
        {
            var known = part is { Known: { Count: 1 } single } ? single[0] : Known.Unknown;
            if (known.Settings is { } settings)
            {
                inner.Add(settings);
                text.Append(Inner);
            }
            else if (!known.IsPrefix && known.Constant is string or int or bool) text.Append(System.Convert.ToString(known.Constant, CultureInfo.InvariantCulture));
            else text.Append(Hole);
        }

        return Of(text.ToString(), inner);
    }

    /// <summary>What the format of a text says, whose holes are in braces.</summary>
    public static Settings? OfFormat(string format)
    {
        var text = new StringBuilder();
        for (var i = 0; i < format.Length; i++)
        {
            if (format[i] is '{' or '}' && i + 1 < format.Length && format[i + 1] == format[i]) text.Append(format[i++]);
            else if (format[i] != '{') text.Append(format[i]);
            else
            {
                text.Append(Hole);
                i = format.IndexOf('}', i) is >= 0 and var end ? end : format.Length;
            }
        }

        return Of(text.ToString(), []);
    }

    private static Settings? Of(string text, List<Settings> inner)
    {
        if (text.IndexOf('=') < 0 && inner.Count == 0) return null;
        var pairs = new SortedSet<string>(inner.SelectMany(static s => s.Pairs.Split(s_separators, StringSplitOptions.RemoveEmptyEntries)), StringComparer.OrdinalIgnoreCase);
        var isAll = inner.TrueForAll(static s => s.IsAll);
        foreach (var piece in text.Split(s_separators))
        {
            var pair = Plain(piece);
            var sign = pair.IndexOf('=');
            if (pair.Length == 0 || pair == Inner.ToString()) continue;
            if (sign <= 0 || !IsKey(pair, sign)) isAll = false;
            else if (pair.IndexOfAny([Hole, Inner]) < 0) pairs.Add(pair);
        }

        return pairs.Count == 0 && !isAll ? null : new Settings(string.Join(";", pairs), isAll);
    }

    private static bool IsKey(string pair, int length)
    {
        for (var i = 0; i < length; i++)
            if (!char.IsLetter(pair[i]) && pair[i] != '_') return false;
        return true;
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
