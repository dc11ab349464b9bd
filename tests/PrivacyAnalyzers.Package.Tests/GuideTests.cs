using System.Text.RegularExpressions;
using Xunit;

namespace PrivacyAnalyzers.Package.Tests;

/// <summary>The two guides for strangers, followed to the letter: their commands, their files as they stand, and what they promise that the build says.</summary>
public sealed partial class GuideTests : IDisposable
{
    private readonly UserFolder _folder = new();

    [Fact]
    public void Who_follows_the_guides_gets_what_they_promise()
    {
        var policy = Blocks("Policies", "TEN-MINUTES.md");
        Run("policy", Of(policy, "sh").First());
        _folder.Write("policy/Shop/Shop.cs", Of(policy, "csharp").Single());
        _folder.Write("policy/Shop/shop.privacy", string.Concat(Of(policy, "privacy")));

        var model = Blocks("Models", "TEACHING.md");
        Run("model", Of(model, "sh").First());
        _folder.Write("model/Shop/.globalconfig", Of(model, "ini").First());
        _folder.Write("model/Courier/Class1.cs", Of(model, "csharp").First());
        _folder.Write("model/Shop/Program.cs", Of(model, "csharp").Last());
        _folder.Write("model/Shop/courier.privacymodel", Of(model, "privacymodel").Single());

        // Both are called Shop, which no solution takes, and are built at once all the same.
        _folder.Write("all.proj", """<Project><Target Name="Build"><MSBuild Projects="policy/Shop/Shop.csproj;model/Shop/Shop.csproj" /></Target></Project>""");
        var output = _folder.Succeed("msbuild", "all.proj", "-m:1", "-clp:Summary");
        Assert.DoesNotContain("AD0001", output);
        var told = Warning().Matches(output).Select(m => (Project: m.Groups[1].Value, Text: m.Groups[2].Value)).Distinct().ToList();
        Assert.Equal(Of(policy, "text").Single().TrimEnd().Split('\n'), told.Where(t => t.Project == "policy").Select(t => t.Text));

        var program = Of(model, "csharp").Last().Split('\n');
        Assert.Equal(
            ["PRIV5002 gateway.Send(customer.Phone", "PRIV3001 gateway.Subscribe(customer.Phone", "PRIV2001 Console.WriteLine(gateway.Next().Sender"],
            told.Where(t => t.Project == "model").Select(t => Place().Match(t.Text)).Select(m => m.Groups[2].Value + " " + program[int.Parse(m.Groups[1].Value, null) - 1].Trim().Split([",", ");"], StringSplitOptions.None)[0]));
    }

    public void Dispose() => _folder.Dispose();

    private static List<(string Language, string Text)> Blocks(string folder, string guide) =>
        [.. Block().Matches(File.ReadAllText(Path.Combine(Repository.Source(), "src", "PrivacyAnalyzers.Policy", folder, guide)).ReplaceLineEndings("\n")).Select(m => (m.Groups[1].Value, m.Groups[2].Value))];

    private static IEnumerable<string> Of(List<(string Language, string Text)> blocks, string language) => blocks.Where(b => b.Language == language).Select(b => b.Text);

    /// <summary>Runs the lines of a block of commands: those of <c>dotnet</c>, and <c>cd</c>.</summary>
    private void Run(string folder, string commands)
    {
        var at = folder;
        Directory.CreateDirectory(_folder.At(at));
        foreach (var words in commands.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(c => c.Split(' ')))
        {
            if (words[0] == "cd") at = Path.Combine(at, words[1]);
            else Cli.Successful(_folder.Run(at, words[0], [], words[1..]), words[1..]);
        }
    }

    [GeneratedRegex("^```(\\w+)\n(.*?)^```", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Block();

    [GeneratedRegex(@"(policy|model)[/\\]Shop[/\\](\w+\.\w+\(\d+,\d+\): warning \w+: .*?) \(https://")]
    private static partial Regex Warning();

    [GeneratedRegex(@"\((\d+),\d+\): warning (\w+)")]
    private static partial Regex Place();
}
