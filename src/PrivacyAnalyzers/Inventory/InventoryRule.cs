using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Rules;

namespace PrivacyAnalyzers.Inventory;

/// <summary>
/// PRIVINV1: no finding, but a fact for the report: what is marked, where the policy lets it go, what is suppressed and why, and which policy
/// applies. Off unless a build asks for it with <c>PrivacyInventory</c>.
/// </summary>
internal static class InventoryRule
{
    public static readonly DiagnosticDescriptor Descriptor = new(
        "PRIVINV1",
        "Entry of the data inventory",
        "{0}",
        "Privacy.Inventory",
        DiagnosticSeverity.Info,
        isEnabledByDefault: false,
        helpLinkUri: "https://github.com/privacyanalyzers/privacyanalyzers/blob/main/src/PrivacyAnalyzers/Inventory/README.md");

    public static Diagnostic Entry(string kind, Location location, IEnumerable<Location> steps, string message, params (string Key, string? Value)[] properties)
    {
        var all = ImmutableDictionary.CreateBuilder<string, string?>();
        all["Kind"] = kind;
        foreach (var (key, value) in properties)
            if (value is { Length: > 0 }) all[key] = value;
        return Diagnostic.Create(Descriptor, location, steps, all.ToImmutable(), message);
    }
}
