using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;
using PrivacyAnalyzers.Baselines;
using PrivacyAnalyzers.Policy.Baselines;

namespace PrivacyAnalyzers.CodeFixes.Governance;

/// <summary>
/// Every rule about code: accept the violation for now, by a line in the project's <c>privacy.baseline</c>. It mends nothing, so it comes after
/// the fixes that do.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class AcceptFix : CodeFixProvider
{
    private const string Title = "Accept in " + Baseline.FileName;

    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.CreateRange(new BaselineSuppressor().SupportedSuppressions, static s => s.SuppressedDiagnosticId);

    public override FixAllProvider GetFixAllProvider() => new AtOnce();

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            if (await Accepting(context.Document.Project, [diagnostic], context.CancellationToken).ConfigureAwait(false) is { } solution)
                context.RegisterCodeFix(CodeAction.Create(Title, _ => Task.FromResult(solution), nameof(AcceptFix), CodeActionPriority.Low), diagnostic);
        }
    }

    /// <summary>The solution with lines for the diagnostics; null where there is nothing to add, or a person has to look at the file first.</summary>
    private static async Task<Solution?> Accepting(Project project, IEnumerable<Diagnostic> diagnostics, CancellationToken cancellation)
    {
        var since = DateTime.UtcNow.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var entries = diagnostics.Select(BaselineSuppressor.FingerprintOf).OfType<BaselineEntry>().Select(e => e with { Since = since }).ToList();
        if (entries.Count == 0) return null;
        var file = project.AdditionalDocuments.FirstOrDefault(static d => BaselineSuppressor.IsBaseline(d.FilePath ?? d.Name));
        if (file is null)
        {
            var path = project.FilePath is { } own ? Path.Combine(Path.GetDirectoryName(own) ?? "", Baseline.FileName) : Baseline.FileName;
            return project.AddAdditionalDocument(Baseline.FileName, SourceText.From(BaselineWriter.Write(entries), System.Text.Encoding.UTF8), filePath: path).Project.Solution;
        }

        var text = await file.GetTextAsync(cancellation).ConfigureAwait(false);
        var before = text.ToString();
        if (!string.IsNullOrWhiteSpace(before) && !BaselineParser.Parse(before, file.Name).CanBeEdited) return null;
        var after = BaselineWriter.Add(before, entries);
        return after == before ? null : project.Solution.WithAdditionalDocumentText(file.Id, SourceText.From(after, text.Encoding));
    }

    /// <summary>
    /// All of a document or a project, in one edit. Not of a solution: what is run over many projects, like "dotnet format", is asked to mend, and must
    /// not accept what it cannot mend.
    /// </summary>
    private sealed class AtOnce : FixAllProvider
    {
        public override IEnumerable<FixAllScope> GetSupportedFixAllScopes() => [FixAllScope.Document, FixAllScope.Project];

        public override async Task<CodeAction?> GetFixAsync(FixAllContext context)
        {
            var found = context is { Scope: FixAllScope.Document, Document: { } document }
                ? await context.GetDocumentDiagnosticsAsync(document).ConfigureAwait(false) : await context.GetAllDiagnosticsAsync(context.Project).ConfigureAwait(false);
            return await Accepting(context.Project, found, context.CancellationToken).ConfigureAwait(false) is { } solution ? CodeAction.Create(Title, _ => Task.FromResult(solution), nameof(AcceptFix)) : null;
        }
    }
}
