using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using PrivacyAnalyzers.CodeFixes.Annotations;
using PrivacyAnalyzers.CodeFixes.Messages;
using PrivacyAnalyzers.Tests.Harness;
using Xunit;

namespace PrivacyAnalyzers.Tests.Fixes;

/// <summary>Fix All as "dotnet format" asks for it: with the key of the first finding's fix, and with none where that finding has no fix.</summary>
public class FixAllTests
{
    [Fact]
    public async Task A_first_finding_without_a_fix_does_not_stop_the_others()
    {
        const string Code = """
            namespace Cases;
            public class News(IMarketingMail mail, ICustomers customers)
            {
                public void Outdated(Customer c) { if (c.AcceptsMarketing) { c = customers.Find(1); mail.Send(c.Email, c.Plan); } }
                public void Inverted(Customer c) { if (!c.AcceptsMarketing) mail.Send(c.Email, c.Plan); }
            }
            """;
        using var workspace = new FixWorkspace(Code);
        var found = await FixWorkspace.Diagnostics(workspace.Document);
        Assert.All(found, d => Assert.Equal("PRIV3004", d.Id));
        Assert.Empty(await FixWorkspace.Actions(workspace.Document, found[0]));
        var fix = new IneffectiveCheckFix();
        var context = new FixAllContext(workspace.Document, fix, FixAllScope.Solution, null!, ["PRIV3004"], new Found(found), CancellationToken.None);
        var action = await fix.GetFixAllProvider().GetFixAsync(context);
        var changed = await FixWorkspace.Apply(workspace.Document, action!);
        Assert.Equal(Code.Replace("!c.", "c."), (await changed.GetTextAsync()).ToString());
    }

    /// <summary>Where several rules are mended in one run, the key may be that of a finding of another rule.</summary>
    [Fact]
    public async Task A_key_of_another_rule_does_not_stop_a_rule()
    {
        const string Code = """
            namespace Cases;
            public class News(IMarketingMail mail, ICustomers customers)
            {
                public void Missing(Customer c) { mail.Send(c.Email, c.Plan); }
                public void Inverted(Customer c) { if (!c.AcceptsMarketing) mail.Send(c.Email, c.Plan); }
            }
            """;
        using var workspace = new FixWorkspace(Code);
        var found = await FixWorkspace.Diagnostics(workspace.Document);
        var fix = new MissingConsentFix();
        var context = new FixAllContext(workspace.Document, fix, FixAllScope.Solution, "PRIV3004", ["PRIV3001"], new Found([.. found.Where(d => d.Id == "PRIV3001")]), CancellationToken.None);
        var changed = await FixWorkspace.Apply(workspace.Document, (await fix.GetFixAllProvider().GetFixAsync(context))!);
        Assert.Contains("if (c.AcceptsMarketing) mail.Send(c.Email, c.Plan);", (await changed.GetTextAsync()).ToString().Replace("\n        ", " "), StringComparison.Ordinal);
        Assert.Empty(await Offered(workspace.Document, fix, found.Single(d => d.Id == "PRIV3004")));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("PRIV2001")]
    [InlineData("PRIV1007")]
    public async Task Words_are_corrected_whatever_the_key(string? key)
    {
        const string Code = "using PrivacyAnalyzers;\npublic class Person { [Pii(\"Other\")] public string A { get; set; } = \"\"; [Pii(\"Contakt\"), ConsentCheck(\"Marketng\")] public bool B { get; set; } }\n";
        using var workspace = new FixWorkspace(Code);
        var found = (await FixWorkspace.Diagnostics(workspace.Document)).Where(d => d.Id == "PRIV1007").ToList();
        var fix = new UnknownWordFix();
        var context = new FixAllContext(workspace.Document, fix, FixAllScope.Solution, key!, ["PRIV1007"], new Found(found), CancellationToken.None);
        var changed = await FixWorkspace.Apply(workspace.Document, (await fix.GetFixAllProvider().GetFixAsync(context))!);
        Assert.Equal(Code.Replace("Contakt", "Contact").Replace("Marketng", "Marketing"), (await changed.GetTextAsync()).ToString());
    }

    private static async Task<List<CodeAction>> Offered(Document document, CodeFixProvider fix, Diagnostic diagnostic)
    {
        var actions = new List<CodeAction>();
        await fix.RegisterCodeFixesAsync(new CodeFixContext(document, diagnostic, (action, _) => actions.Add(action), CancellationToken.None));
        return actions;
    }

    private sealed class Found(List<Diagnostic> found) : FixAllContext.DiagnosticProvider
    {
        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) => Task.FromResult<IEnumerable<Diagnostic>>(found);

        public override Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken) => Task.FromResult(found.Where(d => d.Location.SourceTree?.FilePath == document.FilePath));

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) => Task.FromResult(Enumerable.Empty<Diagnostic>());
    }
}
