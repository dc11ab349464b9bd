using PrivacyAnalyzers.Benchmarks;
using PrivacyAnalyzers.Benchmarks.Contestants;
using PrivacyAnalyzers.Benchmarks.Corpus;
using PrivacyAnalyzers.Benchmarks.Parts;
using PrivacyAnalyzers.Benchmarks.Report;

if (args.FirstOrDefault() == "once")
{
    Once(args[1..]);
    return 0;
}

if (Options.Parse(args) is not { } options)
{
    Console.Error.WriteLine(Options.Help);
    return 1;
}

Clock.CountsProcessor = options.CountsProcessor;
List<Contestant> contestants = [Contestant.None, Contestant.Build, Contestant.Floor];
if (options.Who.Contains("ours")) contestants.Add(Contestant.Ours);
if (options.Who.Contains("ca")) contestants.Add(Rivals.NetAnalyzers());
if (options.Who.Contains("scs")) contestants.Add(Rivals.SecurityCodeScan());
if (options.Who.Contains("sonar")) contestants.Add(Rivals.Sonar());
Console.WriteLine($"{Machine.Line()}. {(options.CountsProcessor ? "Processor time of all threads" : "Wall-clock time")}, best of {options.Rounds} rounds, contestants in turn; a rival has {Contestant.RivalBudget.TotalSeconds:n0} s for a corpus.");
foreach (var absent in contestants.Where(static c => c.Absent is not null)) Console.WriteLine($"\nAbsent: {absent.Name}: {absent.Absent}");

new CompileTable(options, contestants).Print();
new FanOutTable(options, contestants).Print();
new EditTable(options, contestants).Print();
return 0;

// Ours alone, for a profiler.
static void Once(string[] args)
{
    if (args is ["edit", var size])
    {
        var (first, edits, found) = EditTable.Measure(Contestant.Ours, References.Sources(new Realistic(int.Parse(size), marked: true).Files())(), edits: 20);
        Console.WriteLine($"first {first:n0} ms, then {string.Join(" ", edits.Select(static e => $"{e:n0}"))}, found {found}");
        return;
    }

    if (args is ["gate", var lines])
    {
        Console.WriteLine(GateCount.Of(References.Sources(new Realistic(int.Parse(lines), marked: true).Files())()));
        return;
    }

    var files = args is ["fanout", var width, var depth] ? new FanOut(int.Parse(width), int.Parse(depth), copies: 10).Files() : new Realistic(int.Parse(args[0]), args.Length < 2).Files();
    Console.WriteLine(Measurement.SideBySide([Contestant.Ours], References.Sources(files), rounds: 3)[0]);
}
