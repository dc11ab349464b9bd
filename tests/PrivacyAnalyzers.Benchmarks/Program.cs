using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PrivacyAnalyzers.Benchmarks;
using PrivacyAnalyzers.Benchmarks.Corpus;

var references = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "references.txt"))
    .Where(static p => !Path.GetFileName(p).StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal)).Select(static p => (MetadataReference)MetadataReference.CreateFromFile(p)).ToArray();
var options = new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable);
if (args is ["once", "fanout", var w, var d])
{
    var one = CSharpSyntaxTree.ParseText(new FanOut(int.Parse(w), int.Parse(d)).Text());
    Console.WriteLine(Measurement.SideBySide([Contestant.Ours], () => CSharpCompilation.Create("App", [one], references, options), rounds: 1)[0]);
    return;
}

if (args is ["once", var n])
{
    var some = new Realistic(int.Parse(n), true).Files().Select(static f => CSharpSyntaxTree.ParseText(f.Text, path: f.Path)).ToArray();
    Console.WriteLine(Measurement.SideBySide([Contestant.Ours], () => CSharpCompilation.Create("App", some, references, options), rounds: 2)[0]);
    return;
}

var lines = args.Length > 0 ? int.Parse(args[0]) : 10_000;
var trees = new Realistic(lines, args.Length < 2).Files().Select(static f => CSharpSyntaxTree.ParseText(f.Text, path: f.Path)).ToArray();
Contestant[] contestants = [Contestant.None, Contestant.Floor, Contestant.Ours];
var samples = Measurement.SideBySide(contestants, () => CSharpCompilation.Create("App", trees, references, options), rounds: 3);
for (var i = 0; i < contestants.Length; i++)
    Console.WriteLine($"{contestants[i].Name,-45} {samples[i].Milliseconds,8:n0} ms {samples[i].Milliseconds / samples[0].Milliseconds,6:n2} x {samples[i].Megabytes,8:n0} MB {samples[i].Diagnostics,6} found");
foreach (var width in new[] { 4, 8 })
for (var depth = 1; depth <= 6; depth += 1)
{
    var tree = CSharpSyntaxTree.ParseText(new FanOut(width, depth).Text());
    samples = Measurement.SideBySide([Contestant.Floor, Contestant.Ours], () => CSharpCompilation.Create("App", [tree], references, options), rounds: 2);
    Console.WriteLine($"fan-out {width} depth {depth}: floor {samples[0].Milliseconds:n0} ms, ours {samples[1].Milliseconds:n0} ms = {samples[1].Milliseconds / samples[0].Milliseconds:n2} x, found {samples[1].Diagnostics}");
}
