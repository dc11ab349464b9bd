using System.Text;
using PrivacyAnalyzers.Policy;
using Xunit;
using Xunit.Sdk;

namespace PrivacyAnalyzers.Tests.House;

/// <summary>The page that lists the libraries is made from their models; set PRIVACY_WRITE_PAGES=1 and run this test to write it anew.</summary>
public class LibraryTableTests
{
    private static readonly string s_page = Path.Combine(Repository.Root, "src", "PrivacyAnalyzers.Policy", "Models", "LIBRARIES.md");

    [Fact]
    public void The_page_of_libraries_says_what_the_models_say()
    {
        var table = Table();
        if (Environment.GetEnvironmentVariable("PRIVACY_WRITE_PAGES") == "1") File.WriteAllText(s_page, table);
        if (File.ReadAllText(s_page).ReplaceLineEndings("\n") != table)
            throw new XunitException("LIBRARIES.md is out of date. Run this test with the environment variable PRIVACY_WRITE_PAGES=1, which writes it, and commit the page.");
    }

    private static string Table()
    {
        var page = new StringBuilder("""
            # What is known about which library

            Made from the models in this folder by a test; do not write here. Numbers are members. What no model speaks of is judged by the shape of its
            types, see [README](README.md#without-a-row); how to add a library is told in [TEACHING](TEACHING.md).

            A model is read only where a project references its library. *framework*: parts of .NET and ASP.NET Core, tested with the SDK's own version;
            *stand-ins*: the package was not at hand, and the rows are those of its documentation. Checks: what is found wrong with a transport or a cookie,
            and members that answer whether a person agreed.

            | library | tested with | sources | sinks | protections | checks |
            |---|---|---|---|---|---|

            """.ReplaceLineEndings("\n"));
        foreach (var model in BuiltInModels.All.OrderBy(m => m.Library, StringComparer.OrdinalIgnoreCase))
        {
            page.Append($"| [{model.Library}]({Path.GetFileName(model.Path)}) | {TestedWith(model)} ");
            page.Append($"| {Count(model, RowKind.Source, r => r.Word.Length > 0 ? r.Word : r.Data.ToString())} ");
            page.Append($"| {Count(model, RowKind.Sink, r => r.Word)} ");
            page.Append($"| {Count(model, RowKind.Sanitizer, r => r.Word)} ");
            page.Append($"| {string.Join(", ", model.Rows.Select(r => r.Kind == RowKind.Check ? r.Word : r.Fault).OfType<string>().Distinct().Order(StringComparer.Ordinal))} |\n");
        }

        return page.ToString();
    }

    private static string TestedWith(LibraryModel model) =>
        model.UntestedBecause is not null ? "stand-ins" : model.Packages.Count == 0 ? "framework" : string.Join(", ", model.Packages.Select(p => $"{p.Name} {p.Version}"));

    private static string Count(LibraryModel model, RowKind kind, Func<ModelRow, string> word) =>
        string.Join(", ", model.Rows.Where(r => r.Kind == kind).GroupBy(word).OrderBy(g => g.Key, StringComparer.Ordinal).Select(g => $"{g.Key} {g.Select(r => r.Member).Distinct().Count()}"));
}
