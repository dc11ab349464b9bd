namespace PrivacyAnalyzers.Flow.Domain;

/// <summary>The limits that keep the engine's work finite. Beyond one of them something is left out; what, each constant says.</summary>
public enum Bound
{
    /// <summary><see cref="Step.MaxLength"/></summary>
    PathLength,

    /// <summary><see cref="TaintSet.MaxAtoms"/></summary>
    Atoms,

    /// <summary><see cref="Loc.MaxDepth"/></summary>
    AccessDepth,

    /// <summary><see cref="Loc.MaxCalls"/></summary>
    Calls,

    /// <summary><see cref="Engine.FlowContext.MaxImplementations"/></summary>
    Implementations,

    /// <summary><see cref="Engine.FlowContext.MaxNesting"/></summary>
    Nesting,

    /// <summary><see cref="Engine.Session.MaxRounds"/></summary>
    Rounds,

    /// <summary><see cref="Engine.Session.MaxGrowth"/></summary>
    Growth,

    /// <summary>How often a block of a body is visited.</summary>
    Visits,

    /// <summary>Releases of one body that wait for a caller's answer.</summary>
    OpenReleases,

    /// <summary>Places of one body where data comes to rest.</summary>
    StoredPlaces,

    /// <summary>Objects that one look below a value visits.</summary>
    Reach,

    /// <summary>Objects within objects that a string form or a serialised form shows.</summary>
    PrintDepth,

    /// <summary>Lambdas that capture lambdas.</summary>
    CaptureDepth,

    /// <summary>Types within types that are searched for marked members.</summary>
    CarrierDepth,

    /// <summary><see cref="Value.MaxPlaces"/></summary>
    Places,

    /// <summary><see cref="FactSet.MaxFacts"/></summary>
    Facts,

    /// <summary>Objects of one body that its callers can get hold of.</summary>
    Objects,

    /// <summary><see cref="Engine.Session.MaxEffort"/></summary>
    Effort,

    /// <summary>Lambdas that call lambdas that they were given.</summary>
    Delegates,

    /// <summary>Objects that one body takes over from the bodies that it calls.</summary>
    Work,
}

/// <summary>
/// How often the analysis of one compilation came to each of its limits: a finding that is missed for that reason is not missed silently. Values
/// know no context, so the thread that walks a body says whose counts they are. Holds numbers alone.
/// </summary>
public sealed class FlowStatistics
{
    [ThreadStatic]
    private static FlowStatistics? t_current;

    private readonly int[] _hits = new int[Enum.GetValues(typeof(Bound)).Length];

    public int this[Bound bound] => Volatile.Read(ref _hits[(int)bound]);

    /// <summary>The limits that were met, and how often.</summary>
    public IEnumerable<KeyValuePair<Bound, int>> Hits
    {
        get
        {
            for (var i = 0; i < _hits.Length; i++)
                if (this[(Bound)i] is > 0 and var count) yield return new((Bound)i, count);
        }
    }

    public override string ToString() => string.Join(", ", Hits.Select(static h => h.Key + " " + h.Value.ToString(System.Globalization.CultureInfo.InvariantCulture)));

    /// <summary>What this thread does until the result is disposed of is counted here.</summary>
    public Counting Count() => new(this);

    internal static void Hit(Bound bound)
    {
        if (t_current is { } current) Interlocked.Increment(ref current._hits[(int)bound]);
    }

    public readonly ref struct Counting
    {
        private readonly FlowStatistics? _outer;

        internal Counting(FlowStatistics own)
        {
            _outer = t_current;
            t_current = own;
        }

        public void Dispose() => t_current = _outer;
    }
}
