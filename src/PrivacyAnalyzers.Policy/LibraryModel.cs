namespace PrivacyAnalyzers.Policy;

/// <summary>What is known about one library: a file of rows, one member each.</summary>
public sealed record LibraryModel(string Library, string Path, IReadOnlyList<ModelRow> Rows);

public enum RowKind
{
    /// <summary><c>sink Log M:...</c>: the inputs leave through the channel.</summary>
    Sink,

    /// <summary><c>source Contact P:...</c>: the member yields data of the category.</summary>
    Source,

    /// <summary><c>sanitizer Redacted M:...</c>: the outputs (else the result) are protected.</summary>
    Sanitizer,

    /// <summary><c>flow M:... 0 -&gt; this[]</c>: replaces the default propagation of an unmodelled member by the rows' edges.</summary>
    Flow,

    /// <summary><c>filter M:... source[] by predicate -&gt; return[]</c>: keeps the elements for which the delegate is true.</summary>
    Filter,

    /// <summary><c>none M:...</c>: nothing flows through the member.</summary>
    None,
}

/// <summary>One row. <see cref="Word"/> is the channel, category or protection, by <see cref="Kind"/>.</summary>
/// <param name="Member">Documentation-comment id with its prefix (M: P: F: T:). Without a parameter list it names all overloads whatever
/// their arity; <c>*</c> stands for any run of characters in the member's own name; T: names every member of the type.</param>
/// <param name="Inputs">For sinks: which inputs leave; empty means every argument.</param>
/// <param name="Template">For sinks: the parameter that holds a message template whose placeholders the inputs fill; null where there is none.</param>
/// <param name="Fault">For sinks on a transport: <c>address</c>, <c>encryption</c> or <c>validation</c>; null elsewhere.</param>
public sealed record ModelRow(
    RowKind Kind,
    string Word,
    string Member,
    IReadOnlyList<ModelPath> Inputs,
    IReadOnlyList<FlowEdge> Flows,
    IReadOnlyList<ModelCondition> Conditions,
    string? Template,
    string? Fault,
    int Line);

/// <summary>An edge "from -&gt; to". For a filter <see cref="By"/> names the delegate.</summary>
public sealed record FlowEdge(ModelPath From, ModelPath To, ModelPath? By = null);

/// <summary>
/// A place in a call: a root and steps from it. Root: <c>this</c>, <c>return</c>, a parameter's name, or its position from 0
/// (an extension method's receiver is parameter 0). Steps: <c>[]</c> an element, <c>.Name</c> a member, <c>#name</c> a slot that only models use,
/// <c>()</c> what a delegate returns, <c>(0)</c> what a delegate is given.
/// </summary>
public sealed record ModelPath(string Root, IReadOnlyList<string> Steps);

/// <summary>
/// A condition on a value: <c>when requestUri is cleartext</c>, <c>unless this.Host is loopback</c>, <c>when options is None|Auto</c>.
/// Words understood: <c>cleartext</c> (text or address that starts with a scheme without encryption, not loopback), <c>loopback</c>,
/// <c>true</c>, <c>false</c>, <c>unset</c> (never given a value), <c>accepting</c> (a delegate that always returns true), <c>insecure</c> (a stream that is
/// not encrypted), else the name of a constant or enum member.
/// </summary>
/// <param name="Negated">True for <c>unless</c>.</param>
public sealed record ModelCondition(ModelPath Subject, IReadOnlyList<string> Words, bool Negated);
