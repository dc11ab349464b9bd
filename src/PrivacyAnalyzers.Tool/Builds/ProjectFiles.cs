using System.Xml;
using System.Xml.Linq;
using PrivacyAnalyzers.Tool.Files;

namespace PrivacyAnalyzers.Tool.Builds;

/// <summary>One file that <c>privacy init</c> would write, and what it would hold.</summary>
internal sealed record Edit(string Path, string? Before, string After, string What);

/// <summary>Adds the package to a solution or project without touching anything else in the files.</summary>
internal static class ProjectFiles
{
    private const string Package = "PrivacyAnalyzers";

    private const string Gate = "  <PropertyGroup>\n    <!-- Only what is not in privacy.baseline fails. -->\n    <PrivacyGate>new</PrivacyGate>\n  </PropertyGroup>\n";

    /// <param name="target">The solution or project.</param>
    /// <param name="version">The package's version.</param>
    public static IReadOnlyList<Edit> AddPackage(string target, string version)
    {
        var folder = System.IO.Path.GetDirectoryName(target)!;
        var edits = new List<Edit>();
        var central = FindAbove(folder, "Directory.Packages.props");
        if (central is not null && !IsTrue(Load(central), "ManagePackageVersionsCentrally")) central = null;
        var reference = central is null ? $"""<PackageReference Include="{Package}" Version="{version}" />""" : $"""<PackageReference Include="{Package}" />""";
        if (central is not null && !Has(Load(central), "PackageVersion") && !Has(Load(central), "GlobalPackageReference"))
            edits.Add(Insert(central, $"  <ItemGroup>\n    <PackageVersion Include=\"{Package}\" Version=\"{version}\" />\n  </ItemGroup>\n", "the version of the package"));

        foreach (var home in SharedProps.Of(target))
        {
            var item = home.IsShared ? ItemForAll(home.Projects, reference) : $"  <ItemGroup>\n    {reference}\n  </ItemGroup>\n";
            var known = home.Above.Select(TryLoad).OfType<XDocument>().ToList();
            if (File.Exists(home.Path)) known.Add(Load(home.Path));
            var text = (known.Any(static d => HasProperty(d, "PrivacyGate")) ? "" : Gate) + (known.Any(static d => Has(d, "PackageReference") || Has(d, "GlobalPackageReference")) ? "" : item);
            if (text.Length == 0) continue;
            if (File.Exists(home.Path)) edits.Add(Insert(home.Path, text, home.Hides ? "the package and the gate, for the projects below it, which it keeps from those above" : "the package and the gate"));
            else edits.Add(new Edit(home.Path, null, "<Project>\n" + (home.Above.Count > 0 ? SharedProps.Import : "") + text + "</Project>\n", "the package and the gate, for all projects"));
        }

        return edits;
    }

    /// <summary>For some projects, except those that have the package already: a reference that is there twice is a warning.</summary>
    private static string ItemForAll(IReadOnlyList<string> projects, string reference)
    {
        var own = projects.Where(static p => TryLoad(p) is { } document && Has(document, "PackageReference")).ToList();
        if (own.Count > 0 && own.Count == projects.Count) return "";
        var others = string.Concat(own.Select(static p => $" and '$(MSBuildProjectName)' != '{System.Security.SecurityElement.Escape(System.IO.Path.GetFileNameWithoutExtension(p))}'"));
        return $"  <ItemGroup Condition=\"'$(MSBuildProjectExtension)' == '.csproj'{others}\">\n    {reference}\n  </ItemGroup>\n";
    }

    /// <summary>Null for a project that cannot be read: the build will tell.</summary>
    public static XDocument? TryLoad(string path)
    {
        try
        {
            return XDocument.Load(path);
        }
        catch (Exception e) when (e is XmlException or IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static Edit Insert(string path, string text, string what)
    {
        var before = TextFile.Read(path);
        var end = before.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
        var at = before.LastIndexOf("</Project>", StringComparison.Ordinal);
        if (at < 0)
        {
            // <Project /> has no end that something could stand before.
            var empty = before.LastIndexOf("/>", StringComparison.Ordinal);
            if (empty < 0) throw ToolException.BadInput($"{path}: has no end of a project; it is unchanged");
            return new Edit(path, before, before[..empty].TrimEnd() + ">" + end + text.Replace("\n", end, StringComparison.Ordinal) + "</Project>" + before[(empty + 2)..], what);
        }

        var lead = at > 0 && before[at - 1] != '\n' ? end : "";
        return new Edit(path, before, before[..at] + lead + text.Replace("\n", end, StringComparison.Ordinal) + before[at..], what);
    }

    private static XDocument Load(string path)
    {
        try
        {
            return XDocument.Load(path);
        }
        catch (Exception e) when (e is XmlException or IOException or UnauthorizedAccessException)
        {
            throw ToolException.BadInput($"{path}: cannot be read ({e.Message}); it is unchanged", e);
        }
    }

    private static bool Has(XDocument document, string item) =>
        document.Descendants().Any(e => e.Name.LocalName == item && string.Equals((string?)e.Attribute("Include"), Package, StringComparison.OrdinalIgnoreCase));

    private static bool HasProperty(XDocument document, string name) => document.Descendants().Any(e => e.Name.LocalName == name);

    private static bool IsTrue(XDocument document, string name) => document.Descendants().Any(e => e.Name.LocalName == name && string.Equals(e.Value.Trim(), "true", StringComparison.OrdinalIgnoreCase));

    public static string? FindAbove(string folder, string name)
    {
        for (var at = new DirectoryInfo(folder); at is not null; at = at.Parent)
            if (File.Exists(System.IO.Path.Combine(at.FullName, name))) return System.IO.Path.Combine(at.FullName, name);
        return null;
    }
}
