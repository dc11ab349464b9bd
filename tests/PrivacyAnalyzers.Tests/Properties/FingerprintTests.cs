using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PrivacyAnalyzers.Policy.Baselines;
using PrivacyAnalyzers.Tests.Harness;
using Xunit;

namespace PrivacyAnalyzers.Tests.Properties;

/// <summary>By its id a baseline knows a violation again: over all cases, wherever code moves to and however it is laid out.</summary>
public class FingerprintTests
{
    public static TheoryData<string> Folders => RewriteTests.Folders;

    [Theory]
    [MemberData(nameof(Folders))]
    public async Task Ids_stay_where_lines_move_members_change_places_and_code_is_laid_out_anew(string folder)
    {
        var before = Compilation(folder);
        var after = before;
        foreach (var tree in before.SyntaxTrees.Skip(2))
        {
            // Laid out anew first: members that change places take their lines along.
            var root = new Rewrites.ReorderMembers().Visit(new LayOut().Visit(tree.GetRoot()));
            root = root.WithLeadingTrivia(Enumerable.Repeat(SyntaxFactory.LineFeed, 100).Concat(root.GetLeadingTrivia()));
            after = after.ReplaceSyntaxTree(tree, CSharpSyntaxTree.ParseText(root.ToFullString(), (CSharpParseOptions)tree.Options, tree.FilePath));
        }

        after = after.RemoveAllSyntaxTrees().AddSyntaxTrees(after.SyntaxTrees.Reverse());
        var (ids, optional) = await Ids(before);
        var (moved, movedOptional) = await Ids(after);
        Assert.Equal(ids.Except(optional.Union(movedOptional)), moved.Except(optional.Union(movedOptional)));
    }

    [Fact]
    public async Task Ids_are_of_one_violation_each_and_say_what_they_are_made_of()
    {
        var found = await PrivacyTest.Analyze(PrivacyTest.Compile(Domain.Source, """
            using PrivacyAnalyzers;
            using Cases;
            public record Guest([property: Pii] string Name, string LastName);
            public class Many
            {
                private readonly string _shown = Show(new Customer().Email), _other = Show(new Customer().Email);
                public void Same(Customer c) { Out.Log(c.Email); Out.Log(c.Email); Out.Log(c.Phone); }
                public void Same(Customer c, int times) => Out.Log(c.Email);
                public string Text { set { Out.Log(new Customer().Email); } }
                private static string Show(string s) { Console.WriteLine(s); return s; }
            }
            """));
        var entries = found.Select(d => PrivacyAnalyzers.Baselines.BaselineSuppressor.FingerprintOf(d)!).ToList();
        Assert.Equal(entries.Count, entries.Select(e => e.Id).Distinct().Count());
        Assert.All(entries, e => Assert.True(e.IsGenuine));
        var lines = entries.Select(e => $"{e.Rule} {e.Symbol} {e.Source} -> {e.Sink}").ToList();
        Assert.Equal(2, lines.Count(l => l == "PRIV2001 M:Many.Same(Cases.Customer) Customer.Email -> Out.Log"));
        Assert.Contains("PRIV2001 M:Many.Same(Cases.Customer) Customer.Phone -> Out.Log", lines);
        Assert.Contains("PRIV2001 M:Many.Same(Cases.Customer,System.Int32) Customer.Email -> Out.Log", lines);
        Assert.Contains("PRIV2001 P:Many.Text Customer.Email -> Out.Log", lines);
        Assert.Contains("PRIV2001 F:Many._other Customer.Email -> Console.WriteLine", lines);
        Assert.Contains("PRIV1001 P:Guest.LastName - -> -", lines);
    }

    private static CSharpCompilation Compilation(string folder)
    {
        var files = Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, folder), "*.cs").Where(static f => Path.GetFileName(f)[0] != '_').Order(StringComparer.Ordinal).Select(File.ReadAllText);
#if ROSLYN48
        files = files.Where(static f => !new Markup(f).NeedsNewest);
#endif
        return PrivacyTest.Compile([Domain.Source, .. files]);
    }

    /// <summary>The ids, and those at code where both verdicts pass.</summary>
    private static async Task<(List<string> All, List<string> Optional)> Ids(CSharpCompilation compilation)
    {
        var found = (await PrivacyTest.Analyze(compilation)).Where(static d => d.Properties.ContainsKey(DiagnosticProperties.Id)).ToList();
        var optional = found.Where(static d => d.Location.SourceTree!.GetText().Lines.GetLineFromPosition(d.Location.SourceSpan.Start).ToString().Contains("//?", StringComparison.Ordinal));
        return ([.. found.Select(Text).Order(StringComparer.Ordinal)], [.. optional.Select(Text)]);
    }

    private static string Text(Diagnostic diagnostic) => PrivacyAnalyzers.Baselines.BaselineSuppressor.FingerprintOf(diagnostic)!.ToString();

    /// <summary>Braces on lines of their own, more space where there is some, tabs in front.</summary>
    private sealed class LayOut : CSharpSyntaxRewriter
    {
        public override SyntaxToken VisitToken(SyntaxToken token)
        {
            token = base.VisitToken(token);
            if (token.IsKind(SyntaxKind.OpenBraceToken) && token.Parent is BlockSyntax or BaseTypeDeclarationSyntax or AccessorListSyntax && !token.LeadingTrivia.Any(static t => t.IsDirective))
                return token.WithLeadingTrivia(token.LeadingTrivia.Prepend(SyntaxFactory.Whitespace("\t\t")).Prepend(SyntaxFactory.LineFeed));
            return token.Parent is InterpolationSyntax or InterpolationFormatClauseSyntax or InterpolatedStringTextSyntax ? token : token.WithTrailingTrivia(token.TrailingTrivia.Select(static t => t.IsKind(SyntaxKind.WhitespaceTrivia) ? SyntaxFactory.Whitespace("   ") : t));
        }
    }
}
