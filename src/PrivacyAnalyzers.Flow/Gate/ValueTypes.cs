namespace PrivacyAnalyzers.Flow.Gate;

/// <summary>What data can hold, as far as the name of its type tells.</summary>
internal sealed class ValueTypes
{
    private static readonly HashSet<string> s_plain = new(
    [
        "bool", "byte", "sbyte", "short", "ushort", "int", "uint", "long", "ulong", "float", "double", "decimal", "char", "string", "DateTime", "DateTimeOffset", "TimeSpan", "DateOnly", "TimeOnly", "Guid",
    ], StringComparer.Ordinal);

    private readonly HashSet<string> _enums;
    private readonly HashSet<string> _types;

    public ValueTypes(IReadOnlyCollection<Declared> declared)
    {
        _types = new(declared.Where(static d => d is { Kind: DeclaredKind.Type, IsEnum: false }).Select(static d => d.Name), StringComparer.Ordinal);
        _enums = new(declared.Where(static d => d.IsEnum).Select(static d => d.Name), StringComparer.Ordinal);
        _enums.ExceptWith(_types);
    }

    /// <summary>False for what no personal data is ever found in, unless it says so itself: answers, and choices of a few.</summary>
    public bool HoldsData(Declared data) => data.ValueType != "bool" && !_enums.Contains(data.ValueType);

    /// <summary>False for what can hold nothing that runs.</summary>
    public bool HoldsCode(Declared data) => !_enums.Contains(data.ValueType) && (!s_plain.Contains(data.ValueType) || _types.Contains(data.ValueType));
}
