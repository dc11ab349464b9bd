using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
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
    /// <param name="body">The body that makes the text: what it is given, its callers know.</param>
    public static Settings? Of(IEnumerable<Value?> parts, IMethodSymbol body)
    {
        var text = new Composer();
        foreach (var part in parts) text.Add(part, body);
        return text.Build();
    }

    /// <summary>What the format of a text says, whose holes are in braces.</summary>
    public static Settings? OfFormat(string format, IReadOnlyList<Value> holes, IMethodSymbol body)
    {
        var text = new Composer();
        for (var i = 0; i < format.Length; i++)
        {
            if (format[i] is '{' or '}' && i + 1 < format.Length && format[i + 1] == format[i]) text.Add(format[i++]);
            else if (format[i] != '{') text.Add(format[i]);
            else
            {
                var end = format.IndexOf('}', i) is >= 0 and var brace ? brace : format.Length;
                text.Add(int.TryParse(format.Substring(i + 1, end - i - 1), NumberStyles.None, CultureInfo.InvariantCulture, out var hole) && hole < holes.Count ? holes[hole] : null, body);
                i = end;
            }
        }

        return text.Build();
    }

    /// <summary>True where a caller knows more of the text.</summary>
    public static bool IsOfCaller(Settings? settings) => PlacesIn(settings).Any();

    /// <summary>The ordinals of the parameters that the text is made of.</summary>
    public static IEnumerable<int> PlacesIn(Settings? settings) => settings is null ? [] : (settings.Pairs + settings.Tail).Where(Composer.IsPlace).Select(Composer.OrdinalOf);

    /// <summary>What a callee's text says where the caller knows what it is given.</summary>
    /// <param name="given">What the caller has for a parameter of the callee's, by its ordinal.</param>
    /// <param name="body">The caller's body.</param>
    public static Settings? Filled(Settings settings, Func<int, Value?> given, IMethodSymbol body)
    {
        var text = new Composer();
        foreach (var pair in settings.Pairs.Split(s_separators, StringSplitOptions.RemoveEmptyEntries))
        {
            text.AddFilled(pair, given, body);
            text.Add(s_separators[0]);
        }

        text.AddFilled(settings.Tail, given, body);
        return text.Build(settings.IsAll);
    }

    /// <summary>True where the text, as far as it is known, has the pair, and no other one for its key.</summary>
    public static bool Says(Settings settings, string setting)
    {
        var key = setting.Substring(0, setting.IndexOf('=') + 1);
        var isSaid = false;
        foreach (var pair in settings.Pairs.Split(s_separators).Append(settings.Tail))
        {
            if (!pair.StartsWith(key, StringComparison.OrdinalIgnoreCase)) continue;
            if (!pair.Equals(setting, StringComparison.OrdinalIgnoreCase)) return false;
            isSaid = true;
        }

        return isSaid;
    }

    public static bool IsLoopback(Settings settings) => IsLoopback(settings.Pairs) || !Composer.IsOpen(settings.Tail) && IsLoopback(settings.Tail);

    /// <summary>True where there are no settings but those that are known, whatever their values are.</summary>
    public static bool IsAll(Settings settings) =>
        settings.IsAll && (settings.Tail.Length == 0 || Composer.HasKey(settings.Tail)) && settings.Pairs.Split(s_separators, StringSplitOptions.RemoveEmptyEntries).All(Composer.HasKey);

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

        /// <summary>The first of the signs, of those that no text has, that stand for what the body is given: one for each parameter.</summary>
        private const char FirstPlace = '\uE000';

        private const int MaxPlaces = 64;

        private readonly SortedSet<string> _pairs = new(StringComparer.OrdinalIgnoreCase);
        private readonly StringBuilder _piece = new();
        private bool _isAll = true;

        /// <summary>True once there is a key.</summary>
        private bool _isSetting;

        /// <summary>True while the piece is the end of a text that was itself made of parts. What goes on there is not looked at, or a loop would never end.</summary>
        private bool _isEnd;

        public static bool IsOpen(string piece) => piece.Any(static c => c == Hole || IsPlace(c));

        public static bool IsPlace(char c) => c is >= FirstPlace and < (char)(FirstPlace + MaxPlaces);

        public static int OrdinalOf(char place) => place - FirstPlace;

        public static bool HasKey(string pair)
        {
            var length = pair.IndexOf('=');
            for (var i = 0; i < length; i++)
                if (!char.IsLetter(pair[i]) && pair[i] != '_') return false;
            return length > 0;
        }

        public void Add(Value? part, IMethodSymbol body)
        {
            var known = part is null or { Known.Count: > 1 } ? Known.Unknown : part.Known.Count == 1 ? part.Known[0] : new Known(part.Origin, false, null);
            if (known.Settings is { } settings) Add(settings);
            else if (!known.IsPrefix && known.Constant is string or int or bool) Add(System.Convert.ToString(known.Constant, CultureInfo.InvariantCulture)!);
            else if (!known.IsPrefix && known.Constant is Loc { Kind: LocKind.Input, Key: IParameterSymbol parameter } && parameter.Ordinal < MaxPlaces && SymbolEqualityComparer.Default.Equals(parameter.ContainingSymbol, body))
                Append((char)(FirstPlace + parameter.Ordinal));
            else AddUnknown();
        }

        public void AddFilled(string piece, Func<int, Value?> given, IMethodSymbol body)
        {
            foreach (var c in piece)
                if (IsPlace(c)) Add(given(OrdinalOf(c)), body);
                else Append(c);
        }

        public void Add(string text)
        {
            foreach (var c in text) Add(c);
        }

        public void Add(char c)
        {
            if (Array.IndexOf(s_separators, c) >= 0) Close();
            else Append(IsPlace(c) ? Hole : c);
        }

        private void Append(char c)
        {
            if (_isEnd && _piece.Length > 0)
            {
                var key = _piece.ToString().IndexOf('=') + 1;
                _piece.Length = key;
                _piece.Append(Hole);
            }

            _isEnd = false;
            _piece.Append(c);
        }

        public void AddUnknown() => Append(Hole);

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

        public Settings? Build(bool isAll = true)
        {
            var tail = Plain(_piece.ToString());
            return !_isSetting && !HasKey(tail) ? null : new Settings(string.Join(";", _pairs), tail, _isAll && isAll);
        }

        private void Close()
        {
            var pair = Plain(_piece.ToString());
            _piece.Clear();
            _isEnd = false;
            if (pair.Length == 0) return;
            var hasKey = HasKey(pair);
            _isSetting |= hasKey;

            // What a caller knows is kept for it; a caller's whole text is pairs of its own.
            if (pair.IndexOf(Hole) < 0 && (hasKey || pair.All(IsPlace))) _pairs.Add(pair);
            else _isAll &= hasKey;
        }
    }
}
