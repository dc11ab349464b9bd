using System.Diagnostics;
using System.Text.RegularExpressions;
using Xunit;
using Xunit.Abstractions;

namespace PrivacyAnalyzers.Package.Tests;

/// <summary>
/// The page that takes the old shop through adoption, word for word: its commands are run in a copy, its changes are made, and what it says
/// that is printed is printed.
/// </summary>
public sealed partial class AdoptionTests(ITestOutputHelper told) : IDisposable
{
    private readonly UserFolder _home = new();

    private string Shop => _home.At("shop");

    public void Dispose() => _home.Dispose();

    [Fact]
    public void The_shop_is_adopted_as_its_page_says()
    {
        Repository.Copy(Path.Combine(Repository.Source(), "samples", "ExistingShop"), Shop);
        Assert.True(Directory.EnumerateFiles(Shop, "*.cs*", SearchOption.AllDirectories).Where(static f => Path.GetExtension(f) is ".cs" or ".cshtml").Sum(static f => File.ReadLines(f).Count()) > 10_000);
        var page = File.ReadAllText(Path.Combine(Shop, "ADOPTING.md")).ReplaceLineEndings("\n");
        var blocks = Block().Matches(page).Select(static m => (Kind: m.Groups[1].Value, Text: m.Groups[2].Value)).ToList();
        Assert.Equal(8, blocks.Count(static b => b.Kind == "sh"));
        for (var i = 0; i < blocks.Count; i++)
        {
            var expected = i + 1 < blocks.Count && blocks[i + 1].Kind == "text" ? blocks[i + 1].Text : "";
            if (blocks[i].Kind == "diff") Change(blocks[i].Text);
            else if (blocks[i].Kind == "sh") Command(blocks[i].Text.Trim(), expected, page);
        }

        var report = File.ReadAllText(Path.Combine(Shop, "privacy-report.html")).Replace("<wbr>", "", StringComparison.Ordinal);
        Assert.Contains("Customer.Email", report, StringComparison.Ordinal);
        Assert.Contains("IResponseCookies.Append", report, StringComparison.Ordinal);
    }

    private void Command(string command, string expected, string page)
    {
        // As the page says: what moves stays accepted.
        if (expected.Contains("Build succeeded", StringComparison.Ordinal)) Move("Services/AccountService.cs", "public bool ChangeEmail(", "public void SetNewsletter(", "public void SaveAddress(");
        var words = command.Split(' ');
        var program = words[0] == "privacy" ? _home.At(".dotnet", "tools", "privacy") : words[0];
        var watch = Stopwatch.StartNew();
        var (exit, output) = _home.Run("shop", program, [("DOTNET_CLI_HOME", _home.Root), ("EnableNETAnalyzers", "false")], words[1..]);
        told.WriteLine($"{watch.Elapsed.TotalSeconds:0} s {command}");
        var lines = output.ReplaceLineEndings("\n").Split('\n');
        foreach (var line in expected.Split('\n', StringSplitOptions.RemoveEmptyEntries))
            Assert.True(lines.Any(l => line.Contains(": error ", StringComparison.Ordinal) ? l.Contains(line, StringComparison.Ordinal) : l.TrimEnd() == line), $"{command}: '{line}' is not printed:\n{output}");

        // Red where the page says so, and for nothing else.
        var red = expected.Contains("error", StringComparison.Ordinal) || words[1] == "check";
        Assert.True(exit == (red ? 1 : 0), $"{command} ended with {exit}:\n{output}");
        Assert.Equal(expected.Split('\n').Count(static l => l.Contains(": error ", StringComparison.Ordinal)), lines.Where(static l => l.Contains(": error ", StringComparison.Ordinal)).Distinct().Count());

        // What the page says is worth a look is there to be looked at.
        if (words[1] == "check") Assert.All(Row().Matches(page), row => Assert.Contains("\n  " + row.Groups[1].Value + "(", output.ReplaceLineEndings("\n"), StringComparison.Ordinal));
    }

    /// <summary>Makes one change of the page; its lines are found without their numbers.</summary>
    private void Change(string diff)
    {
        var lines = diff.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var file = Path.Combine(Shop, lines[0]["--- ".Length..]);
        var before = string.Concat(lines.Skip(1).Where(static l => l[0] != '+').Select(static l => l[1..] + "\n"));
        var after = string.Concat(lines.Skip(1).Where(static l => l[0] != '-').Select(static l => l[1..] + "\n"));
        var text = File.ReadAllText(file).ReplaceLineEndings("\n");
        Assert.Equal(2, text.Split(before).Length);
        File.WriteAllText(file, text.Replace(before, after, StringComparison.Ordinal));
    }

    /// <summary>Puts one member after the next; the third is where that ends.</summary>
    private void Move(string name, string first, string second, string end)
    {
        var file = Path.Combine(Shop, name);
        var text = File.ReadAllText(file);
        var (a, b, c) = (text.IndexOf(first, StringComparison.Ordinal), text.IndexOf(second, StringComparison.Ordinal), text.IndexOf(end, StringComparison.Ordinal));
        Assert.True(0 < a && a < b && b < c);
        File.WriteAllText(file, text[..a] + text[b..c] + text[a..b] + text[c..]);
    }

    [GeneratedRegex("^```(\\w+)\n(.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Block();

    [GeneratedRegex(@"^\| `([\w/]+\.cs(?:html)?)`", RegexOptions.Multiline)]
    private static partial Regex Row();
}
