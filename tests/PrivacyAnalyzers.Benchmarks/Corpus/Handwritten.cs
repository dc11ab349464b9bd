using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using PrivacyAnalyzers.Benchmarks.Contestants;

namespace PrivacyAnalyzers.Benchmarks.Corpus;

/// <summary>Source that was written by hand for another purpose than to be measured: the sample application, and the code of this product.</summary>
internal static class Handwritten
{
    /// <summary>What the SDK adds to a web project.</summary>
    private const string WebUsings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Net.Http.Json;
        global using System.Threading;
        global using System.Threading.Tasks;
        global using Microsoft.AspNetCore.Builder;
        global using Microsoft.AspNetCore.Hosting;
        global using Microsoft.AspNetCore.Http;
        global using Microsoft.AspNetCore.Routing;
        global using Microsoft.Extensions.Configuration;
        global using Microsoft.Extensions.DependencyInjection;
        global using Microsoft.Extensions.Hosting;
        global using Microsoft.Extensions.Logging;

        """;

    /// <summary>The root of the repository; the benchmark runs from below it.</summary>
    private static readonly string s_root = Up(AppContext.BaseDirectory);

    public static Func<CSharpCompilation> Portal(out int lines) => Compilation(Files("samples/VoipPortal"), OutputKind.ConsoleApplication, out lines);

    /// <summary>Without the fixes, which want assemblies that no compiler has.</summary>
    public static Func<CSharpCompilation> Product(out int lines) =>
        Compilation(Files("src/PrivacyAnalyzers.Policy").Concat(Files("src/PrivacyAnalyzers.Flow")).Concat(Files("src/PrivacyAnalyzers")), OutputKind.DynamicallyLinkedLibrary, out lines);

    private static Func<CSharpCompilation> Compilation(IEnumerable<SourceFile> files, OutputKind kind, out int lines)
    {
        var sources = files.ToList();
        lines = sources.Sum(static f => f.Lines);
        sources.Add(new("Usings.cs", WebUsings));

        // The bodies of [LoggerMessage] methods come from the framework's generator; what it writes is source like any other.
        var written = CSharpGeneratorDriver.Create(Generators()).RunGenerators(References.Sources(sources, kind)()).GetRunResult().GeneratedTrees;
        return References.Sources([.. sources, .. written.Select(static t => new SourceFile(t.FilePath, t.ToString()))], kind);
    }

    private static ISourceGenerator[] Generators()
    {
        var path = File.ReadLines(Path.Combine(AppContext.BaseDirectory, "generators.txt")).First(static p => Path.GetFileName(p) == "Microsoft.Extensions.Logging.Generators.dll");
        return [.. new AnalyzerFileReference(path, new PackageLoader()).GetGenerators(LanguageNames.CSharp)];
    }

    private static IEnumerable<SourceFile> Files(string folder) =>
        Directory.GetFiles(Path.Combine(s_root, folder), "*.cs", SearchOption.AllDirectories)
            .Where(static f => !f.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal) && !f.Contains($"{Path.DirectorySeparatorChar}bin{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal).Select(static f => new SourceFile(f, File.ReadAllText(f)));

    private static string Up(string folder)
    {
        while (!File.Exists(Path.Combine(folder, "PrivacyAnalyzers.sln"))) folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("Run the benchmark from within the repository");
        return folder;
    }
}
