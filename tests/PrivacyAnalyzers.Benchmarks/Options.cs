namespace PrivacyAnalyzers.Benchmarks;

/// <summary>What the command line asks for.</summary>
internal sealed class Options
{
    /// <summary>Beyond this size only the compiler, the floor and ours take part: the others would need the better part of an hour.</summary>
    public const int MaxRivalLines = 100_000;

    public const string Help = """
        dotnet run -c Release --project tests/PrivacyAnalyzers.Benchmarks [-- options]
          --only a,b,c,d,e        parts: (a) generated, (b) fan-out, (c) handwritten, (d) without marks, (e) one edit
          --who ours,ca           contestants besides the compiler alone and the floor: ours, ca, scs, sonar
          --lines 10000,100000    sizes for (a); the first is that of (d), the last up to 100000 that of (e)
          --rounds 3              rounds beside the one that warms up; the fastest counts
          --clock wall|cpu        wall-clock time, or the processor time of all threads: steadier where others use the machine
          --quick                 10k lines, one round, fan-out to depth 3
          once LINES | once fanout WIDTH DEPTH | once edit LINES     ours alone, a few times: for a profiler
          once gate LINES         how many bodies ours looks at, and the limits that it meets
        """;

    public IReadOnlySet<string> Parts { get; private set; } = new HashSet<string> { "a", "b", "c", "d", "e" };

    public IReadOnlySet<string> Who { get; private set; } = new HashSet<string> { "ours", "ca", "scs", "sonar" };

    public int[] Lines { get; private set; } = [10_000, 100_000, 500_000];

    public int Rounds { get; private set; } = 3;

    public int MaxDepth { get; private set; } = 6;

    public bool CountsProcessor { get; private set; }

    /// <summary>Null where the arguments make no sense.</summary>
    public static Options? Parse(string[] args)
    {
        var options = new Options();
        for (var i = 0; i < args.Length; i++)
        {
            if (args[i] == "--quick")
            {
                (options.Lines, options.Rounds, options.MaxDepth) = ([10_000], 1, 3);
                continue;
            }

            if (i + 1 == args.Length) return null;
            var value = args[i + 1];
            switch (args[i++])
            {
                case "--only": options.Parts = value.Split(',').ToHashSet(); break;
                case "--who": options.Who = value.Split(',').ToHashSet(); break;
                case "--lines": options.Lines = [.. value.Split(',').Select(int.Parse)]; break;
                case "--rounds": options.Rounds = int.Parse(value); break;
                case "--clock": options.CountsProcessor = value == "cpu"; break;
                default: return null;
            }
        }

        return options;
    }
}
