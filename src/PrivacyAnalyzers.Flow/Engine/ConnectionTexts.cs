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

    /// <summary>What a text that is made of the parts says; null where it is no connection string as far as can be seen.</summary>
    /// <param name="parts">The parts in their order; null for one that nothing is known of.</param>
    public static Settings? Of(IEnumerable<Value?> parts)
    {
        var text = new Composer();
        foreach (var part in parts)
        {
            var known = part is { Known: { Count: 1 } single } ? single[0] : Known.Unknown;
            if (known.Settings is { } settings) text.Add(settings);
            else if (!known.IsPrefix && known.Constant is string or int or bool) text.Add(System.Convert.ToString(known.Constant, CultureInfo.InvariantCulture)!);
            else text.AddUnknown();
        }

        return text.Build();
    }

    /// <summary>What the format of a text says, whose holes are in braces.</summary>
    public static Settings? OfFormat(string format)
    {
        var text = new Composer();
        for (var i = 0; i < format.Length; i++)
        {
            if (format[i] is '{' or '}' && i + 1 < format.Length && format[i + 1] == format[i]) text.Add(format[i++]);
            else if (format[i] != '{') text.Add(format[i]);
            else
            {
                text.AddUnknown();
                i = format.IndexOf('}', i) is >= 0 and var end ? end : format.Length;
            }
        }

        return text.Build();
    }

    /// <summary>True where the text, as far as it is known, has the pair.</summary>
    public static bool Says(Settings settings, string setting) => Says(settings.Pairs, setting) || Says(settings.Tail, setting);

    public static bool IsLoopback(Settings settings) => IsLoopback(settings.Pairs) || !Composer.IsOpen(settings.Tail) && IsLoopback(settings.Tail);

    /// <summary>True where there are no settings but those that are known, whatever their values are.</summary>
    public static bool IsAll(Settings settings) => settings.IsAll && (settings.Tail.Length == 0 || Composer.HasKey(settings.Tail));

    private static bool IsThisMachine(string host)
    {
        if (host.StartsWith("tcp:", StringComparison.OrdinalIgnoreCase)) host = host.Substring(4);
        var instance = host.IndexOf('\\');
        if (instance >= 0) host = host.Substring(0, instance);

        // A path is a socket of this machine; the others are what the drivers call it.
        return host is "." or "(local)" or "(localdb)" || host.StartsWith("/", StringComparison.Ordinal) || Addresses.IsLoopback(host);
    }

    private static string Plain(string pair) => pair.Replace(" ", "");

    /// <summary>Takes a text apart while it is put together.</summary>
    private sealed class Composer
    {
        /// <summary>Stands for what is not known.</summary>
        private const char Hole = '\0';

        private readonly SortedSet<string> _pairs = new(StringComparer.OrdinalIgnoreCase);
        private readonly StringBuilder _piece = new();
        private bool _isAll = true;

        /// <summary>True once there is a key.</summary>
        private bool _isSetting;

        /// <summary>True while the piece is the end of a text that was itself made of parts. What goes on there is not looked at, or a loop would never end.</summary>
        private bool _isEnd;

        public static bool IsOpen(string piece) => piece.IndexOf(Hole) >= 0;

        public static bool HasKey(string pair)
        {
            var length = pair.IndexOf('=');
            for (var i = 0; i < length; i++)
                if (!char.IsLetter(pair[i]) && pair[i] != '_') return false;
            return length > 0;
        }

        public void Add(string text)
        {
            foreach (var c in text) Add(c);
        }

        public void Add(char c)
        {
            if (Array.IndexOf(s_separators, c) >= 0)
            {
                Close();
                return;
            }

            if (_isEnd && _piece.Length > 0)
            {
                var key = _piece.ToString().IndexOf('=') + 1;
                _piece.Length = key;
                _piece.Append(Hole);
            }

            _isEnd = false;
            _piece.Append(c);
        }

        public void AddUnknown() => Add(Hole);

        public void Add(Settings settings)
        {
            _isSetting = true;
            if (_piece.Length > 0)
            {
                AddUnknown();
                Close();
            }

            _pairs.UnionWith(settings.Pairs.Split(s_separators, StringSplitOptions.RemoveEmptyEntries));
            _isAll &= settings.IsAll;
            _piece.Append(settings.Tail);
            _isEnd = true;
        }

        public Settings? Build()
        {
            var tail = Plain(_piece.ToString());
            return !_isSetting && !HasKey(tail) ? null : new Settings(string.Join(";", _pairs), tail, _isAll);
        }

        private void Close()
        {
            var pair = Plain(_piece.ToString());
            _piece.Clear();
            _isEnd = false;
            if (pair.Length == 0) return;
            if (!HasKey(pair))
            {
                _isAll = false;
                return;
            }

            _isSetting = true;
            if (!IsOpen(pair)) _pairs.Add(pair);
        }
    }
}
