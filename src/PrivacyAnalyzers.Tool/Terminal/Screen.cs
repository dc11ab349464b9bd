using Spectre.Console;

namespace PrivacyAnalyzers.Tool.Terminal;

/// <summary>What surrounds a run: where it writes, where it stands, whom it may ask.</summary>
internal sealed record Surroundings
{
    public required TextWriter Out { get; init; }

    public required TextWriter Error { get; init; }

    /// <summary>The folder that relative names begin at.</summary>
    public required string Directory { get; init; }

    /// <summary>True where somebody sits before it, who can be asked and likes to see progress.</summary>
    public bool IsInteractive { get; init; }

    /// <summary>The answers of a test in place of a person's.</summary>
    public Func<string, bool>? Answer { get; init; }

    public static Surroundings Real() => new()
    {
        Out = Console.Out,
        Error = Console.Error,
        Directory = Environment.CurrentDirectory,
        IsInteractive = !Console.IsInputRedirected && !Console.IsOutputRedirected && Environment.GetEnvironmentVariable("CI") is null or "" or "false",
    };
}

/// <summary>Writes for people; what comes from code goes out as it is and is never taken for markup.</summary>
internal sealed class Screen
{
    private readonly Surroundings _around;
    private readonly IAnsiConsole _out;

    public Screen(Surroundings around, bool noColor, bool quiet)
    {
        _around = around;
        IsQuiet = quiet;
        var plain = noColor || !around.IsInteractive || Environment.GetEnvironmentVariable("NO_COLOR") is { Length: > 0 };
        _out = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(around.Out),
            Ansi = plain ? AnsiSupport.No : AnsiSupport.Detect,
            ColorSystem = plain ? ColorSystemSupport.NoColors : ColorSystemSupport.Detect,
            Interactive = around.IsInteractive ? InteractionSupport.Yes : InteractionSupport.No,
        });

        // Lines are the terminal's to wrap: other programs read them, too.
        _out.Profile.Width = 10_000;
    }

    public bool IsQuiet { get; }

    public bool IsInteractive => _around.IsInteractive;

    /// <param name="markup">Spectre's markup; pieces of code in it went through <see cref="Plain"/>.</param>
    public void Line(string markup = "") => _out.MarkupLine(markup);

    public void Raw(string text) => _around.Out.Write(text);

    /// <summary>What is good to know and no result; silent where only results are wanted.</summary>
    public void Note(string text)
    {
        if (!IsQuiet) _around.Error.WriteLine(Shown(text));
    }

    public void Problem(string text) => _around.Error.WriteLine("privacy: " + Shown(text));

    public bool Ask(string question, CancellationToken cancellation)
    {
        if (_around.Answer is { } answer) return answer(question);
        if (!IsInteractive) return false;
        return _out.PromptAsync(new ConfirmationPrompt(Plain(question)) { DefaultValue = false }, cancellation).GetAwaiter().GetResult();
    }

    /// <summary>Runs long work under a turning sign where somebody looks on.</summary>
    public async Task<T> Working<T>(string what, Func<Action<string>, Task<T>> work)
    {
        if (!IsInteractive || IsQuiet) return await work(static _ => { });
        return await _out.Status().StartAsync(Plain(what), context => work(now => context.Status(Plain(now))));
    }

    public static string Plain(string? text) => Markup.Escape(Shown(text ?? ""));

    /// <summary>Escape sequences and marks that turn the direction of writing could make a terminal show something else than what is there.</summary>
    public static string Shown(string text) =>
        text.AsSpan().IndexOfAnyInRange('\0', '\u001f') < 0 && !text.Any(IsTreacherous) ? text : string.Concat(text.Select(static c => IsTreacherous(c) ? $"\\u{(int)c:x4}" : c.ToString()));

    public static bool IsTreacherous(char c) =>
        c is < ' ' and not ('\n' or '\t') or >= '\u007f' and <= '\u009f' or '\u200b' or '\u200e' or '\u200f' or >= '\u202a' and <= '\u202e' or >= '\u2066' and <= '\u2069' or '\ufeff' or '\u061c';
}
