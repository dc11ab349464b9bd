namespace PrivacyAnalyzers.Policy;

/// <summary>What is known about one library: a file of rows, one member each. Models/README.md describes the syntax.</summary>
public sealed record LibraryModel(string Library, string Path, IReadOnlyList<ModelRow> Rows)
{
    /// <summary>The packages that the rows were tested against; empty for the shared framework.</summary>
    public IReadOnlyList<ModelPackage> Packages { get; init; } = [];

    /// <summary>The assemblies that the rows speak of; the rows count where the project references one of them, or has a namespace of the name itself.
    /// Empty where they always count.</summary>
    public IReadOnlyList<string> Needs { get; init; } = [];

    /// <summary>Why no test checks the rows against the real library; null where one does.</summary>
    public string? UntestedBecause { get; init; }
}

/// <summary>A package in the version that a model was tested against.</summary>
public sealed record ModelPackage(string Name, string Version);

/// <summary>What reading a model file yields: the rows that are sound, and the problems of the others.</summary>
public sealed record ModelParseResult(LibraryModel Model, IReadOnlyList<FileProblem> Problems);

public enum RowKind
{
    /// <summary><c>sink Log M:...</c>: the inputs leave through the channel.</summary>
    Sink,

    /// <summary><c>source Contact P:...</c>: the member yields data of the category.</summary>
    Source,

    /// <summary><c>sanitizer Redacted M:...</c>: the outputs (else the result) are the inputs, protected.</summary>
    Sanitizer,

    /// <summary><c>flow M:... 0 -&gt; this[]</c>: replaces the default propagation of an unmodelled member by the rows' edges.</summary>
    Flow,

    /// <summary><c>filter M:... source[] by predicate -&gt; return[]</c>: keeps the elements for which the delegate is true.</summary>
    Filter,

    /// <summary><c>every M:... source[] by predicate</c>: true only where the delegate is true for each element; with <c>by not</c>, false only where it
    /// is false for each.</summary>
    Every,

    /// <summary><c>none M:...</c>: nothing flows through the member.</summary>
    None,

    /// <summary><c>mark insecure M:...</c>: the outputs (else the result) hold the fact that conditions ask for; the propagation of data stays as it is.</summary>
    Mark,

    /// <summary><c>outside M:...</c>: what the member yields comes from outside the program; put into a marked member, it is what the mark says.</summary>
    Outside,

    /// <summary><c>clear M:...</c>: what the receiver held is gone.</summary>
    Clear,

    /// <summary><c>view M:... stream</c>: the result is the input in another guise; what is put into either is found in both.</summary>
    View,

    /// <summary><c>check consent Cookies P:...</c>: true means what the word says (consent, objection or condition) for the purpose in <see cref="ModelRow.About"/>.</summary>
    Check,

    /// <summary><c>reveal Encrypted M:...</c>: the outputs (else the result) are the inputs without the protection.</summary>
    Reveal,

    /// <summary><c>entry M:...</c>: the delegates that the member is given answer requests from outside; <c>entry T:...</c>: the public methods of the types that derive from it do.</summary>
    Entry,
}

/// <summary>One row. <see cref="Word"/> is the channel, category, protection or fact, by <see cref="Kind"/>.</summary>
public sealed record ModelRow(
    RowKind Kind,
    string Word,
    string Member,
    IReadOnlyList<ModelPath> Inputs,
    IReadOnlyList<FlowEdge> Flows,
    IReadOnlyList<ModelCondition> Conditions,
    string? Template,
    string? Fault,
    int Line)
{
    /// <summary>Documentation-comment id with its prefix (M: P: F: T: E:). Without a parameter list it names all overloads whatever
    /// their arity; <c>*</c> stands for any run of characters in the member's own name, <c>(*)</c> for any parameter list; T: names every
    /// member of the type; A: whatever is marked as a sink of the channel.</summary>
    public string Member { get; init; } = Member;

    /// <summary>For sinks: which inputs leave; empty means every argument.</summary>
    public IReadOnlyList<ModelPath> Inputs { get; init; } = Inputs;

    /// <summary>For sinks: the parameter that holds a message template whose placeholders the inputs fill; null where there is none.</summary>
    public string? Template { get; init; } = Template;

    /// <summary>For sinks on a transport: <c>address</c>, <c>encryption</c> or <c>validation</c>; null elsewhere.</summary>
    public string? Fault { get; init; } = Fault;

    /// <summary>For sinks: true where an input leaves with all that its members show, whatever its string form. For entries: true where the public
    /// properties are shown to who asked.</summary>
    public bool IsWhole { get; init; }

    /// <summary>For sinks: the category that what is given counts as though nothing of it is marked; null where only marked data leaves. With <c>T:</c> a
    /// type: what is given is the way by which objects leave that derive from it.</summary>
    public string? As { get; init; }

    /// <summary>The type in <see cref="As"/>; null where that is a category.</summary>
    public string? AsObject => As?.StartsWith("T:", StringComparison.Ordinal) == true ? As.Substring(2) : null;

    /// <summary>For sinks with <see cref="As"/>: the names by which code comes to the object, so that nothing else has to be looked at.</summary>
    public IReadOnlyList<string> Via { get; init; } = [];

    /// <summary>For checks: the purpose or condition.</summary>
    public string About { get; init; } = "";

    /// <summary>For sources: the family of the category; <see cref="Word"/> is empty for a mark without a category.</summary>
    public DataKind Data { get; init; } = DataKind.Pii;

    /// <summary>For sanitizers and marks: the places written; empty means the result (a constructor's is <c>this</c>).</summary>
    public IReadOnlyList<ModelPath> Outputs { get; init; } = [];
}

/// <summary>An edge "from -&gt; to". For a filter <see cref="By"/> names the delegate, and <see cref="Negated"/> says that what it refuses passes.</summary>
public sealed record FlowEdge(ModelPath From, ModelPath To, ModelPath? By = null, bool Negated = false);

/// <summary>
/// A place in a call: a root and steps from it. Root: <c>this</c>, <c>return</c>, a parameter's name, or its position from 0
/// (an extension method's receiver is parameter 0). Steps: <c>[]</c> an element, <c>[key]</c> the element that a parameter names, <c>.Name</c> a member, <c>#name</c> a slot that only models use,
/// <c>()</c> what a delegate returns, <c>(0)</c> what a delegate is given. Steps are kept as written: "[]", "[key]", ".Name", "#name", "()", "(0)".
/// </summary>
public sealed record ModelPath(string Root, IReadOnlyList<string> Steps)
{
    public override string ToString() => Root + string.Concat(Steps);
}

/// <summary>
/// A condition on a value: <c>when requestUri is cleartext</c>, <c>unless this.Host is loopback</c>, <c>when options is None|Auto</c>.
/// Words understood: <c>cleartext</c> (text or address that starts with a scheme without encryption, not loopback), <c>loopback</c>,
/// <c>absolute</c> (an address that names its scheme), <c>true</c>, <c>false</c>, <c>unset</c> (never given a value), <c>given</c> (the overload has the
/// input), <c>accepting</c> (a delegate that always returns true), <c>Key=value</c> (a connection string that says so), else a fact that a mark row
/// gives, the name of an enum member, or a constant text, in which <c>*</c> stands for any run of characters. Any one of the words will do.
/// </summary>
public sealed record ModelCondition(ModelPath Subject, IReadOnlyList<string> Words, bool Negated)
{
    /// <summary>True for <c>unless</c>.</summary>
    public bool Negated { get; init; } = Negated;
}
