using System.Runtime.Loader;
using Microsoft.CodeAnalysis.CSharp;
using PrivacyAnalyzers.Tests.Harness;
using Xunit;
using Xunit.Sdk;

namespace PrivacyAnalyzers.Tests.Properties;

/// <summary>
/// Ground truth by execution: generated programs run with a tagged value, and each log line at which the tag was seen has to be reported. What
/// the analyzer reports beyond that may be another input's leak, so it is not judged here; the clean programs below do that.
/// </summary>
public class ExecutedProgramTests
{
    private const int Programs = 150;

    private static readonly int[] s_inputs = [-1, 0, 1, 2, 3, 5];

    private static readonly string[] s_programs = [.. Enumerable.Range(1, Programs).Select(ProgramWriter.Write)];

    [Fact]
    public async Task What_a_run_leaks_is_reported()
    {
        var compilation = PrivacyTest.Compile([ProgramWriter.Domain, .. s_programs]);
        var reported = (await PrivacyTest.Analyze(compilation)).Where(d => d.Id == "PRIV2001").Select(d => (d.Location.SourceTree!.FilePath, d.Location.GetLineSpan().StartLinePosition.Line + 1)).ToHashSet();
        var leaked = Run(compilation);
        Assert.True(leaked.Count > 2 * Programs, $"only {leaked.Count} lines leak");

        var missed = leaked.Where(l => !reported.Contains(l)).GroupBy(l => l.File, l => l.Line).ToList();
        if (missed.Count == 0) return;
        throw new XunitException($"{missed.Sum(m => m.Count())} of {leaked.Count} leaks are missed, in {missed.Count} programs\n" + string.Join("\n", missed.Take(3).Select(m => Show(m.Key, [.. m]))));
    }

    /// <summary>The same programs, with the address redacted where it is read, leak nothing.</summary>
    [Fact]
    public async Task Clean_programs_are_silent()
    {
        var compilation = PrivacyTest.Compile([ProgramWriter.Domain, .. s_programs.Select(p => p.Replace("p.Mail", "Clean.Redact(p.Mail)"))]);
        Assert.Empty(Run(compilation));
        Assert.Empty((await PrivacyTest.Analyze(compilation)).Select(d => d.ToString()));
    }

    private static string Show(string file, int[] lines)
    {
        var seed = SeedOf(file);
        return $"seed {seed}:\n" + string.Join("\n", s_programs[seed - 1].Split('\n').Select((l, i) => l + (lines.Contains(i + 1) ? "    // <-- missed" : "")));
    }

    /// <summary>The harness names its files Test0.cs, Test1.cs ...; usings and domain come first.</summary>
    private static int SeedOf(string file) => int.Parse(Path.GetFileNameWithoutExtension(file)["Test".Length..], System.Globalization.CultureInfo.InvariantCulture) - 1;

    /// <summary>Runs all programs on all inputs; gives back the lines that logged the tag.</summary>
    private static HashSet<(string File, int Line)> Run(CSharpCompilation compilation)
    {
        using var image = new MemoryStream();
        var emitted = compilation.Emit(image);
        Assert.True(emitted.Success, string.Join("\n", emitted.Diagnostics));
        image.Position = 0;
        var context = new AssemblyLoadContext("programs", isCollectible: true);
        try
        {
            var leaked = new HashSet<(string, int)>();
            var assembly = context.LoadFromStream(image);
            var personType = assembly.GetType("Programs.Person")!;
            assembly.GetType("Programs.Out")!.GetField("Recorded")!.SetValue(null, (Action<object?, string, int>)((value, file, line) =>
            {
                if (value?.ToString() is { } text && ProgramWriter.Shows(text)) leaked.Add((file, line));
            }));
            for (var seed = 1; seed <= Programs; seed++)
            {
                var method = assembly.GetType("Programs.Program" + seed)!.GetMethod("Run")!;
                foreach (var input in s_inputs)
                {
                    try
                    {
                        method.Invoke(null, [input, Activator.CreateInstance(personType)]);
                    }
                    catch (System.Reflection.TargetInvocationException e) when (e.InnerException is InvalidOperationException)
                    {
                        // A program may end early; what it logged before counts.
                    }
                }
            }

            return leaked;
        }
        finally
        {
            context.Unload();
        }
    }
}
