using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using PrivacyAnalyzers.Policy;
using PrivacyAnalyzers.Policy.Baselines;

namespace PrivacyAnalyzers.Baselines;

/// <summary>The baselines among a project's additional files; as a rule there is one, or none.</summary>
internal static class BaselineFiles
{
    /// <summary>An editor asks again with every key that is pressed, and the text stays the same.</summary>
    private static readonly ConditionalWeakTable<SourceText, Baseline> s_read = new();

    public static bool IsBaseline(string path) => Path.GetFileName(path).Equals(Baseline.FileName, StringComparison.OrdinalIgnoreCase);

    public static IEnumerable<AdditionalText> In(ImmutableArray<AdditionalText> files)
    {
        foreach (var file in files)
            if (IsBaseline(file.Path)) yield return file;
    }

    /// <summary>Null where the file cannot be read: then it accepts nothing.</summary>
    public static Baseline? Read(AdditionalText file, CancellationToken cancellation) =>
        file.GetText(cancellation) is { } text ? s_read.GetValue(text, t => BaselineParser.Parse(t.ToString(), file.Path)) : null;

    /// <summary>What is wrong with the files, each with the text that it is about.</summary>
    public static IEnumerable<(FileProblem Problem, SourceText? Text)> Problems(ImmutableArray<AdditionalText> files, CancellationToken cancellation)
    {
        foreach (var file in In(files))
        {
            if (Read(file, cancellation) is not { } baseline)
            {
                yield return (new FileProblem(file.Path, 0, 0, 0, "the file cannot be read; nothing is accepted"), null);
                continue;
            }

            var text = file.GetText(cancellation);
            foreach (var problem in baseline.Mistakes) yield return (problem, text);
        }
    }
}
