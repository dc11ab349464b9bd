using System.Text;

namespace PrivacyAnalyzers.Tests.Properties;

/// <summary>
/// Writes a small program, the same for the same seed: it moves a person's mail address through variables, objects, collections, delegates and
/// helpers, and logs on lines of their own. It always ends, and it logs only where the data is known to be personal, so that each leak is due on
/// its own line.
/// </summary>
internal sealed class ProgramWriter
{
    private const int MaxNesting = 3;
    private const int Helpers = 3;

    private readonly Random _random;
    private readonly StringBuilder _code = new();
    private readonly Dictionary<string, List<string>> _scope = [];
    private int _names;
    private int _nesting;
    private bool _inHelper;
    private bool _inLambda;

    private ProgramWriter(int seed) => _random = new Random(seed);

    /// <summary>What the programs share. The mail address is in Braille, which survives whatever they do to a text.</summary>
    public const string Domain = """
        using PrivacyAnalyzers;
        using System.Runtime.CompilerServices;
        namespace Programs;
        public class Person { [Pii(PiiCategory.Contact)] public string Mail { get; set; } = "\u2801\u2802\u2803\u2804"; public string City = "Bonn"; }
        public class Box { public string Value = ""; public Box? Next { get; set; } public List<string> Items { get; } = new(); public string Shown => "<" + Value + ">"; }
        public record Note(string Text, int Number);
        public abstract class Shape { public abstract string Draw(string s); public virtual string Name(string s) => s; }
        public class Round : Shape { public override string Draw(string s) => "(" + s + ")"; }
        public class Blank : Shape { public override string Draw(string s) => "blank"; public override string Name(string s) => "none"; }
        public class Keeper : Shape { private string _last = ""; public override string Draw(string s) { var was = _last; _last = s; return was; } }
        public static class Clean { [Sanitizer(Protection.Redacted)] public static string Redact(string value) => new('*', value.Length); }
        public static class Out
        {
            public static Action<object?, string, int>? Recorded;
            public static void Log([Sink(Channel.Log)] object? value, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Recorded?.Invoke(value, file, line);
        }
        """;

    public static bool Shows(string text) => text.Any(c => c is >= '\u2800' and <= '\u28ff');

    public static string Write(int seed) => new ProgramWriter(seed).Program(seed);

    private string Program(int seed)
    {
        Line("namespace Programs;");
        Line($"public static class Program{seed}");
        Line("{");
        Line("static string s_kept = \"\";");
        Line("static void Fill(List<string> list, string s) => list.Add(s);");
        Line("static void Put(Box box, string s) { box.Value = s; }");
        Line("static void Swap(ref string a, ref string b) { var t = a; a = b; b = t; }");
        Line("static bool Find(string s, out string found) { found = s; return s.Length > 0; }");
        Line("static IEnumerable<string> Each(string s, int n) { for (var i = 0; i < n; i++) yield return s + i; }");
        Line("static async Task<string> Later(string s) { await Task.CompletedTask; return s; }");
        Line("static T Same<T>(T value) => value;");
        Line("static string Apply(Func<string, string> f, string s) => f(s);");
        for (var i = 0; i < Helpers; i++) Helper(i);
        Line("public static void Run(int input, Person p)");
        Body(() =>
        {
            Declare("string", "\"\"");
            Declare("string", "p.Mail");
            Declare("list", "new List<string>()");
            Declare("box", "new Box()");
            for (var n = _random.Next(9, 15); n > 0; n--) Statement();
            foreach (var text in _scope["string"]) Line($"Out.Log({text});");
        });
        Line("}");
        return _code.ToString();
    }

    /// <summary>A method that calls itself and the others, ever shallower.</summary>
    private void Helper(int number)
    {
        _inHelper = true;
        Line($"static string Help{number}(string a, string b, Person p, int input)");
        Body(() =>
        {
            Line("if (input <= 0 || input > 3) return b;");
            _scope["string"] = ["a", "b"];
            for (var n = _random.Next(2, 4); n > 0; n--) Statement();
            Line(Is(50) ? $"return Help{_random.Next(Helpers)}({Text(1)}, {Text(1)}, p, input - 1);" : $"return {Text(2)};");
        });
        _inHelper = false;
    }

    private void Body(Action body)
    {
        _scope.Clear();
        foreach (var type in (string[])["string", "list", "box", "dictionary", "tuple", "function", "action", "builder", "array", "note", "shape"]) _scope[type] = [];
        Block(body);
    }

    private void Block(Action body)
    {
        var before = _scope.ToDictionary(s => s.Key, s => s.Value.Count);
        Line("{");
        _nesting++;
        body();
        _nesting--;
        Line("}");
        foreach (var (type, count) in before) _scope[type].RemoveRange(count, _scope[type].Count - count);
    }

    private void Statements(int most) => Block(() =>
    {
        for (var n = _random.Next(1, most + 1); n > 0; n--) Statement();
    });

    private void Statement()
    {
        var nests = _nesting <= MaxNesting;
        switch (_random.Next(31))
        {
            case 0 or 1: Declare("string", Text(3)); break;
            case 2 or 3 when Any("string") is { } text: Line($"{text} {(Is(30) ? "+=" : "=")} {Text(3)};"); break;
            case 4 or 5 or 6 when !_inHelper: Line($"Out.Log({Text(2)});"); break;
            case 7 or 8 when nests:
                Line($"if ({Condition()})");
                Statements(3);
                if (!Is(50)) break;
                Line("else");
                Statements(2);
                break;
            case 9 when nests:
                var i = "i" + _names++;
                Line($"for (var {i} = 0; {i} < {_random.Next(1, 4)}; {i}++)");
                Statements(3);
                break;
            case 10 when nests: ForEach(); break;
            case 11 when nests:
                Line("switch (input)");
                Line("{");
                Line("case 1:");
                Statements(2);
                Line("break;");
                Line("case 2 or 3:");
                Statements(2);
                Line("break;");
                Line("default:");
                Statements(1);
                Line("break;");
                Line("}");
                break;
            case 12 when nests:
                Line("try");
                Block(() =>
                {
                    Statement();
                    Line($"if ({Condition()}) throw new InvalidOperationException(\"no\");");
                    Statement();
                });
                Line("catch (InvalidOperationException)");
                Statements(2);
                if (!Is(50)) break;
                Line("finally");
                Statements(2);
                break;
            case 13: Declare("list", Is(50) ? "new List<string>()" : $"new List<string> {{ {Text(1)}, {Text(1)} }}"); break;
            case 14 when Any("list") is { } list: Line(Is(50) ? $"{list}.Add({Text(2)});" : $"Fill({list}, {Text(2)});"); break;
            case 15 when Any("list") is { } list: Line(Is(30) ? $"{list}.Clear();" : $"{list}.Insert(0, {Text(1)});"); break;
            case 16: Declare("box", Any("box") is { } other && Is(40) ? other : $"new Box {{ Value = {Text(1)} }}"); break;
            case 17 when Any("box") is { } box: Line(Is(50) ? $"{box}.Value = {Text(2)};" : $"Put({box}, {Text(2)});"); break;
            case 18 when Any("box") is { } box: Line(Is(50) ? $"{box}.Next = {Any("box")};" : $"{box}.Items.Add({Text(1)});"); break;
            case 19: Declare("dictionary", "new Dictionary<string, string>()"); break;
            case 20 when Any("dictionary") is { } map: Line($"{map}[{(Is(70) ? "\"k\"" : Text(1))}] = {Text(2)};"); break;
            case 21: Declare("tuple", $"(First: {Text(1)}, Second: {Text(1)})"); break;
            case 22: Declare("function", Function(), "Func<string, string>"); break;
            case 23 when nests && !_inLambda: Action(); break;
            case 24 when Any("action") is { } action: Line($"{action}();"); break;
            case 25 when _scope["string"].Count > 1: Line(Is(50) ? $"({Any("string")}, {Any("string")}) = ({Text(1)}, {Text(1)});" : $"Swap(ref {_scope["string"][0]}, ref {_scope["string"][^1]});"); break;
            case 26 when !_inHelper: Line($"s_kept = {Text(2)};"); break;
            case 27: Declare("builder", "new System.Text.StringBuilder()"); break;
            case 28 when Any("builder") is { } builder: Line($"{builder}.Append({Text(2)});"); break;
            case 29: Declare("array", $"new[] {{ {Text(1)}, {Text(1)} }}"); break;
            case 30: Declare(Is(50) ? "note" : "shape"); break;
            default: Declare("string", Text(2)); break;
        }
    }

    private void ForEach()
    {
        var item = "item" + _names++;
        Line($"foreach (var {item} in {(Any("list") is { } list && Is(60) ? list + ".ToList()" : Is(50) ? $"Each({Text(1)}, 2)" : $"new[] {{ {Text(1)}, {Text(1)} }}")})");
        Block(() =>
        {
            var copy = "text" + _names++;
            Line($"var {copy} = {item};");
            _scope["string"].Add(copy);
            Statement();
            Statement();
        });
    }

    private void Action()
    {
        var name = "action" + _names++;
        Line($"Action {name} = () =>");
        _inLambda = true;
        Statements(2);
        _inLambda = false;
        _code.Length -= 1;
        Line(";");
        _scope["action"].Add(name);
    }

    private string Function() => Is(50) ? $"a => a + {Text(1)}" : Is(50) ? $"a => {Text(1)}" : $"a => {{ var b = a; return b + \"!\"; }}";

    private void Declare(string type, string? value = null, string declared = "var")
    {
        var name = type + _names++;
        value ??= type == "note" ? $"new Note({Text(1)}, {_random.Next(9)})" : Is(40) ? "new Round()" : Is(50) ? "new Keeper()" : "new Blank()";
        Line($"{(type == "shape" ? "Shape" : type == "string" ? "string" : declared)} {name} = {value};");
        _scope[type].Add(name);
    }

    private string Condition() => _random.Next(7) switch
    {
        0 => "input > 1",
        1 => "(input & 1) == 0",
        2 => $"{Text(1)}.Length > 3",
        3 => Any("list") is { } list ? $"{list}.Count > 1" : "input < 2",
        4 => "1 < 2",
        5 => $"Find({Text(1)}, out _)",
        _ => "input is 1 or 3",
    };

    /// <summary>An expression of type string.</summary>
    private string Text(int depth)
    {
        if (depth <= 0 || Is(25)) return Leaf();
        var less = depth - 1;
        return _random.Next(31) switch
        {
            0 or 1 => $"({Text(less)} + {Text(less)})",
            2 => $"$\"{{{Text(less)}}} of {{input}}\"",
            3 => $"({Condition()} ? {Text(less)} : {Text(less)})",
            4 => $"{Text(less)}.Trim()",
            5 => $"{Text(less)}.Replace(\"o\", {Text(less)})",
            6 => $"Clean.Redact({Text(less)})",
            7 when Any("list") is { } list => $"string.Join(\"-\", {list})",
            8 when Any("list") is { } list => $"({list}.Count > 0 ? {list}[{list}.Count - 1] : \"\")",
            9 when Any("list") is { } list => $"({list}.Select(a => a + \"x\").LastOrDefault() ?? \"\")",
            10 when Any("list") is { } list => $"({list}.Where(a => a.Length > 1).FirstOrDefault() ?? {Text(less)})",
            11 when Any("box") is { } box => $"{box}.Value",
            12 when Any("box") is { } box => $"({box}.Next?.Value ?? \"\")",
            13 when Any("box") is { } box => Is(50) ? $"{box}.Shown" : $"string.Concat({box}.Items)",
            14 when Any("dictionary") is { } map => $"({map}.TryGetValue(\"k\", out var v{_names}) ? v{_names++} : \"\")",
            15 when Any("dictionary") is { } map => $"string.Concat({map}.{(Is(50) ? "Keys" : "Values")})",
            16 when Any("tuple") is { } tuple => $"{tuple}.{(Is(50) ? "First" : "Second")}",
            17 when Any("function") is { } function => $"{function}({Text(less)})",
            18 when Any("function") is { } function => $"Apply({function}, {Text(less)})",
            19 or 20 => $"Help{_random.Next(Helpers)}({Text(less)}, {Text(less)}, p, {(_inHelper ? "input - 1" : "input")})",
            21 => $"Same({Text(less)})",
            22 => $"Later({Text(less)}).Result",
            23 when Any("builder") is { } builder => $"{builder}.ToString()",
            24 when Any("array") is { } array => $"{array}[{_random.Next(2)}]",
            25 when Any("note") is { } note => Is(50) ? $"{note}.Text" : $"({note} with {{ Text = {Text(less)} }}).Text",
            26 when Any("shape") is { } shape => $"{shape}.{(Is(70) ? "Draw" : "Name")}({Text(less)})",
            27 => $"(input switch {{ 1 => {Text(less)}, 2 => {Text(less)}, _ => \"\" }})",
            28 => $"new string({Text(less)}.Reverse().ToArray())",
            29 => $"(({Text(less)}, {Text(less)}) is var (l{_names}, r{_names}) ? r{_names} + l{_names++} : \"\")",
            _ => Leaf(),
        };
    }

    private string Leaf() => _random.Next(10) switch
    {
        0 or 8 or 9 => "p.Mail",
        1 => "p.City",
        2 when !_inHelper => "s_kept",
        3 => $"\"c{_random.Next(9)}\"",
        _ => Any("string") ?? "\"\"",
    };

    private string? Any(string type) => _scope[type] is { Count: > 0 } known ? known[_random.Next(known.Count)] : null;

    private bool Is(int chance) => _random.Next(100) < chance;

    private void Line(string line) => _code.Append(line).Append('\n');
}
