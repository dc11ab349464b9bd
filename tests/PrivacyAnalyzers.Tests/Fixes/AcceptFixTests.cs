using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using PrivacyAnalyzers.Baselines;
using PrivacyAnalyzers.CodeFixes.Governance;
using PrivacyAnalyzers.Policy.Baselines;
using PrivacyAnalyzers.Tests.Harness;
using Xunit;

namespace PrivacyAnalyzers.Tests.Fixes;

/// <summary>Accepting a violation changes the baseline and nothing else.</summary>
public class AcceptFixTests
{
    private const string Code = """
        namespace Cases;
        public class Letters
        {
            public void First(Customer c) => Out.Log(c.Email);
            public void Second(Customer c) => Out.Log(c.Phone);
        }
        """;

    public static TheoryData<string> Areas => EveryFixTests.Areas;

    [Theory]
    [MemberData(nameof(Areas))]
    public async Task What_is_accepted_is_silent_and_accepting_again_changes_nothing(string area)
    {
        foreach (var file in EveryFixTests.FilesOf(area))
        {
            var source = File.ReadAllText(file);
#if ROSLYN48
            if (new Markup(source).NeedsNewest) continue;
#endif
            using var workspace = new FixWorkspace(source);
            var found = await FixWorkspace.Diagnostics(workspace.Document);
            if (found.Count == 0) continue;
            var accepted = await FixWorkspace.AcceptAll(workspace.Document, found, FixAllScope.Project);
            Assert.Empty(await FixWorkspace.Diagnostics(accepted!));
            Assert.Equal(source, (await accepted!.GetTextAsync()).ToString());
            Assert.Null(await FixWorkspace.AcceptAll(accepted, found, FixAllScope.Project));
        }
    }

    [Fact]
    public async Task The_first_makes_the_file_and_the_next_adds_its_line_in_order()
    {
        using var workspace = new FixWorkspace(Code);
        var found = await FixWorkspace.Diagnostics(workspace.Document);
        var first = await Accept(workspace.Document, found[1]);
        var second = await Accept(first!, found[0]);
        Assert.Equal(["M:Cases.Letters.Second(Cases.Customer)"], Baseline(first!).Entries.Select(e => e.Symbol));
        Assert.Equal(found.Select(d => BaselineSuppressor.FingerprintOf(d)!.Id).Order(StringComparer.Ordinal), Baseline(second!).Entries.Select(e => e.Id));
        Assert.All(Baseline(second!).Entries, e => Assert.Equal(10, e.Since!.Length));
        Assert.Null(await Accept(second!, found[0]));
        Assert.Empty(await FixWorkspace.Diagnostics(second!));
    }

    [Theory]
    [InlineData("# privacy baseline 2\n")]
    [InlineData("# privacy baseline 1\n<<<<<<< HEAD\n=======\n>>>>>>> theirs\n")]
    [InlineData("# privacy baseline 1\n0b2c3d4e5f6g PRIV2001 M:A\n")]
    [InlineData("# privacy baseline 1\n0b2c3d4e5f6g PRIV2001 M:A x -> y\n")]
    public async Task A_file_that_a_person_has_to_look_at_is_left_alone(string text)
    {
        using var workspace = new FixWorkspace(Code);
        var found = await FixWorkspace.Diagnostics(workspace.Document);
        var document = workspace.Document.Project.AddAdditionalDocument(PrivacyAnalyzers.Policy.Baselines.Baseline.FileName, text).Project.GetDocument(workspace.Document.Id)!;
        Assert.Null(await Accept(document, found[0]));
        Assert.Null(await FixWorkspace.AcceptAll(document, found, FixAllScope.Document));
    }

    [Theory]
    [InlineData("")]
    [InlineData("\r\n")]
    public async Task A_file_without_a_word_is_written_into(string text)
    {
        using var workspace = new FixWorkspace(Code);
        var found = await FixWorkspace.Diagnostics(workspace.Document);
        var document = workspace.Document.Project.AddAdditionalDocument(PrivacyAnalyzers.Policy.Baselines.Baseline.FileName, text).Project.GetDocument(workspace.Document.Id)!;
        Assert.Single(Baseline((await Accept(document, found[0]))!).Entries);
    }

    /// <summary>"dotnet format" asks every fix for the whole solution; it must not accept what it cannot mend.</summary>
    [Fact]
    public void Nothing_accepts_a_whole_solution() => Assert.Equal([FixAllScope.Document, FixAllScope.Project], new AcceptFix().GetFixAllProvider().GetSupportedFixAllScopes());

    [Fact]
    public void Every_violation_can_be_accepted() => Assert.Equal(new BaselineSuppressor().SupportedSuppressions.Select(s => s.SuppressedDiagnosticId), new AcceptFix().FixableDiagnosticIds);

    private static async Task<Document?> Accept(Document document, Diagnostic diagnostic)
    {
        var actions = new List<CodeAction>();
        await new AcceptFix().RegisterCodeFixesAsync(new CodeFixContext(document, diagnostic, (action, _) => actions.Add(action), CancellationToken.None));
        return actions.Count == 0 ? null : await FixWorkspace.Apply(document, Assert.Single(actions));
    }

    private static Baseline Baseline(Document document) =>
        BaselineParser.Parse(Assert.Single(document.Project.AdditionalDocuments).GetTextAsync().GetAwaiter().GetResult().ToString(), "privacy.baseline");
}
