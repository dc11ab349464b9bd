using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
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

    private sealed class Found(List<Diagnostic> found) : FixAllContext.DiagnosticProvider
    {
        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) => Task.FromResult<IEnumerable<Diagnostic>>(found);

        public override Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken) => Task.FromResult(found.Where(d => d.Location.SourceTree?.FilePath == document.FilePath));

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) => Task.FromResult(Enumerable.Empty<Diagnostic>());
    }
}
