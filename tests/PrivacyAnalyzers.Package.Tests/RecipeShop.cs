using System.Text.RegularExpressions;

namespace PrivacyAnalyzers.Package.Tests;

/// <summary>
/// A small application in a repository that build services would take it from. On its main branch one violation is accepted and one is open. The branch
/// <c>leak</c> brings another and moves the first two about; <c>calm</c> changes what is nobody's business. As services do, each is there merged, too.
/// </summary>
internal sealed class RecipeShop : IDisposable
{
    private const string Main = """
        using PrivacyAnalyzers;

        public class Customer
        {
            public int Id { get; set; }
            [Pii(PiiCategory.Contact)] public string Email { get; set; } = "";
        }

        public static class Desk
        {
            public static void Accepted(Customer c) => Console.WriteLine(c.Email);

            public static void Open(Customer c) => Console.WriteLine("open " + c.Email);
        }
        """;

    private readonly UserFolder _folder;
    private readonly Lazy<bool> _made;

    public RecipeShop()
    {
        _folder = new UserFolder(
            ("work/Directory.Build.props", "<Project />"),
            ("work/Directory.Packages.props", "<Project />"),
            ("work/.gitignore", "bin/\nobj/\n"),
            ("work/Shop.slnx", """<Solution><Project Path="Shop App/Shop App.csproj" /></Solution>"""),
            ("work/Shop App/Shop App.csproj", """
                <Project Sdk="Microsoft.NET.Sdk">
                  <PropertyGroup>
                    <TargetFramework>net10.0</TargetFramework>
                    <ImplicitUsings>enable</ImplicitUsings>
                    <Nullable>enable</Nullable>
                    <EnableNETAnalyzers>false</EnableNETAnalyzers>
                    <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
                    <PrivacyGate>new</PrivacyGate>
                  </PropertyGroup>
                  <ItemGroup><PackageReference Include="PrivacyAnalyzers" Version="[0.1.0]" /></ItemGroup>
                </Project>
                """),
            ("work/Shop App/Desk.cs", Main));
        _made = new Lazy<bool>(Make);
    }

    public static IEnumerable<string> Recipes => ["github-actions.yml", "azure-pipelines.yml", "gitlab-ci.yml"];

    /// <summary>The newest commit of a branch, or of it merged.</summary>
    public string Commit(string name) => Git("origin.git", "rev-parse", name).Trim();

    public void Dispose() => _folder.Dispose();

    /// <summary>A folder as a service makes it: nothing is there but what is fetched.</summary>
    /// <param name="depth">How many commits are fetched; 0 for all.</param>
    /// <param name="at">What is worked on, as the service names it, and where that is.</param>
    /// <param name="more">What else is fetched, where nothing is left out.</param>
    public string Checkout(string name, string depth, (string From, string To) at, params string[] more)
    {
        _ = _made.Value;
        Directory.CreateDirectory(_folder.At(name));
        Git(name, "init", "-q", "-b", "nothing");
        string[] references = depth == "0" ? [.. more, $"+{at.From}:{at.To}"] : [$"+{at.From}:{at.To}"];
        Git(name, ["fetch", "-q", "--no-tags", .. depth == "0" ? Array.Empty<string>() : ["--depth=" + depth], "file://" + _folder.At("origin.git"), .. references]);
        Git(name, "checkout", "-q", "--force", "--detach", at.To);
        return _folder.At(name);
    }

    /// <summary>Runs a script as a service does, and tells how it ended and what it said.</summary>
    public (int Exit, string Output) Bash(string folder, string[] options, string script, IReadOnlyDictionary<string, string> environment)
    {
        // Beside the folder, never in it.
        _folder.Write("script.sh", script);
        return _folder.Run(folder, "bash", environment.Select(static e => (e.Key, e.Value)), [.. options, _folder.At("script.sh")]);
    }

    private bool Make()
    {
        // Where the recipes are copied to, as their first lines say.
        var recipes = Path.Combine(Repository.Source(), "src", "PrivacyAnalyzers.Tool", "Recipes");
        foreach (var (recipe, to) in Recipes.Zip([".github/workflows/privacy.yml", "azure-pipelines-privacy.yml", ".gitlab-ci.yml"])) _folder.Write("work/" + to, File.ReadAllText(Path.Combine(recipes, recipe)));
        _folder.Write("work/nuget.config", _folder.Read("nuget.config"));
        Directory.CreateDirectory(_folder.At("origin.git"));
        Git("origin.git", "init", "-q", "--bare", "-b", "main");
        Git("work", "init", "-q", "-b", "main");

        // Both are accepted first, and then one is not.
        var tool = Path.Combine(_folder.Root, "tool");
        _folder.Succeed("tool", "install", "PrivacyAnalyzers.Tool", "--tool-path", tool);
        Cli.Successful(_folder.Run("work", Path.Combine(tool, "privacy"), [], "baseline"), "baseline");
        var baseline = _folder.Read("work/Shop App/privacy.baseline");
        _folder.Write("work/Shop App/privacy.baseline", Regex.Replace(baseline, @"^\S+ PRIV2001 M:Desk\.Open.*\n", "", RegexOptions.Multiline));
        Save("main", "An old application");

        Git("work", "checkout", "-q", "-b", "leak");
        _folder.Write("work/Shop App/Desk.cs", Main.Replace("public static class Desk", "// What has moved is not new.\n\npublic static class Desk", StringComparison.Ordinal).TrimEnd().TrimEnd('}') + "\n    public static void New(Customer c) => Console.Error.WriteLine(c.Email);\n}\n");
        Save("leak", "A leak");
        Git("work", "checkout", "-q", "-b", "calm", "main");
        _folder.Write("work/Shop App/Other.cs", "public static class Other\n{\n    public static int Seven => 7;\n}\n");
        Save("calm", "Seven");

        // The main branch goes on meanwhile.
        Git("work", "checkout", "-q", "main");
        _folder.Write("work/Shop App/Later.cs", "public static class Later\n{\n    public static int Eight => 8;\n}\n");
        Save("main", "Eight");
        foreach (var branch in new[] { "leak", "calm" })
        {
            Git("work", "checkout", "-q", "--detach", "main");
            Git("work", "-c", "user.name=t", "-c", "user.email=t@example.org", "merge", "-q", "--no-ff", "-m", "Merge", branch);
            Git("work", "push", "-q", _folder.At("origin.git"), $"HEAD:refs/pull/{branch}/merge");
        }

        return true;
    }

    private void Save(string branch, string message)
    {
        Git("work", "add", "-A");
        Git("work", "-c", "user.name=t", "-c", "user.email=t@example.org", "commit", "-q", "-m", message);
        Git("work", "push", "-q", _folder.At("origin.git"), $"HEAD:refs/heads/{branch}");
    }

    private string Git(string folder, params string[] arguments) => Cli.Successful(_folder.Run(folder, "git", [], arguments), arguments);
}
