using System.Text.RegularExpressions;
using Xunit;

namespace PrivacyAnalyzers.Package.Tests;

/// <summary>The two guides for strangers, followed to the letter: their commands, their files as they stand, and what they promise that the build says.</summary>
[Collection(RepositoryCollection.Name)]
public sealed partial class GuideTests(RepositoryCopy repository) : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("guide-").FullName;

    [Fact]
    public void Who_follows_the_guides_gets_what_they_promise()
    {
        // A folder of its own for packages: their version is always the same, and the user's cache may hold those of yesterday.
        Write("nuget.config", $"""<configuration><config><add key="globalPackagesFolder" value="packages" /></config><packageSources><add key="built" value="{repository.Feed}" /></packageSources></configuration>""");
        foreach (var name in new[] { "Directory.Build.props", "Directory.Build.targets", "Directory.Packages.props" }) Write(name, "<Project />");

        var policy = Blocks("Policies", "TEN-MINUTES.md");
        Run("policy", Of(policy, "sh").First());
        Write("policy/Shop/Shop.cs", Of(policy, "csharp").Single());
        Write("policy/Shop/shop.privacy", string.Concat(Of(policy, "privacy")));

        var model = Blocks("Models", "TEACHING.md");
        Run("model", Of(model, "sh").First());
        Write("model/Shop/.globalconfig", Of(model, "ini").First());
        Write("model/Courier/Class1.cs", Of(model, "csharp").First());
        Write("model/Shop/Program.cs", Of(model, "csharp").Last());
        Write("model/Shop/courier.privacymodel", Of(model, "privacymodel").Single());

        // Both are called Shop, which no solution takes, and are built at once all the same.
        Write("all.proj", """<Project><Target Name="Build"><MSBuild Projects="policy/Shop/Shop.csproj;model/Shop/Shop.csproj" /></Target></Project>""");
        var output = Cli.Succeed(_folder, Cli.Quietly("msbuild", "all.proj", "-m:1", "-clp:Summary"));
        Assert.DoesNotContain("AD0001", output);
        var told = Warning().Matches(output).Select(m => (Project: m.Groups[1].Value, Text: m.Groups[2].Value)).Distinct().ToList();
        Assert.Equal(Of(policy, "text").Single().TrimEnd().Split('\n'), told.Where(t => t.Project == "policy").Select(t => t.Text));

        var program = Of(model, "csharp").Last().Split('\n');
        Assert.Equal(
            ["PRIV5002 gateway.Send(customer.Phone", "PRIV3001 gateway.Subscribe(customer.Phone", "PRIV2001 Console.WriteLine(gateway.Next().Sender"],
            told.Where(t => t.Project == "model").Select(t => Place().Match(t.Text)).Select(m => m.Groups[2].Value + " " + program[int.Parse(m.Groups[1].Value, null) - 1].Trim().Split([",", ");"], StringSplitOptions.None)[0]));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static List<(string Language, string Text)> Blocks(string folder, string guide) =>
        [.. Block().Matches(File.ReadAllText(Path.Combine(RepositoryCopy.Source(), "src", "PrivacyAnalyzers.Policy", folder, guide)).ReplaceLineEndings("\n")).Select(m => (m.Groups[1].Value, m.Groups[2].Value))];

    private static IEnumerable<string> Of(List<(string Language, string Text)> blocks, string language) => blocks.Where(b => b.Language == language).Select(b => b.Text);

    /// <summary>Runs the lines of a block of commands: those of <c>dotnet</c>, and <c>cd</c>.</summary>
    private void Run(string folder, string commands)
    {
        var at = Path.Combine(_folder, folder);
        Directory.CreateDirectory(at);
        foreach (var words in commands.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(c => c.Split(' ')))
        {
            if (words[0] == "cd") at = Path.Combine(at, words[1]);
            else Cli.Succeed(at, words[1..]);
        }
    }

    private void Write(string name, string text)
    {
        var file = Path.Combine(_folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }

    [GeneratedRegex("^```(\\w+)\n(.*?)^```", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Block();

    [GeneratedRegex(@"(policy|model)[/\\]Shop[/\\](\w+\.\w+\(\d+,\d+\): warning \w+: .*?) \(https://")]
    private static partial Regex Warning();

    [GeneratedRegex(@"\((\d+),\d+\): warning (\w+)")]
    private static partial Regex Place();
}
