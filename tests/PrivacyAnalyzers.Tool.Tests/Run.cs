using PrivacyAnalyzers.Tool.Commands;
using PrivacyAnalyzers.Tool.Terminal;

namespace PrivacyAnalyzers.Tool.Tests;

/// <summary>A folder of its own, and the tool run in it as from a command line.</summary>
internal sealed class Folder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("tool-test-").FullName;

    public string this[string name] => System.IO.Path.Combine(Path, name);

    public string Write(string name, string text)
    {
        var path = this[name];
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return path;
    }

    public string Read(string name) => File.ReadAllText(this[name]);

    public async Task<(int Exit, string Out, string Error)> Privacy(params string[] arguments) => await Privacy(null, arguments);

    /// <param name="answer">Answers questions; null where nobody is there.</param>
    public async Task<(int Exit, string Out, string Error)> Privacy(Func<string, bool>? answer, string[] arguments, CancellationToken cancellation = default)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var exit = await CommandLine.Run(arguments, new Surroundings { Out = output, Error = error, Directory = Path, Answer = answer }, cancellation);
        return (exit, output.ToString().ReplaceLineEndings("\n"), error.ToString().ReplaceLineEndings("\n"));
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
