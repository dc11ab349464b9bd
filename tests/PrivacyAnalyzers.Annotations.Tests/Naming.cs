using Microsoft.Extensions.Compliance.Redaction;

namespace PrivacyAnalyzers.Annotations.Tests;

/// <summary>Redactors that print which classification they were chosen for.</summary>
internal abstract class Naming(string text) : Redactor
{
    public override int GetRedactedLength(ReadOnlySpan<char> input) => text.Length;

    public override int Redact(ReadOnlySpan<char> source, Span<char> destination)
    {
        text.CopyTo(destination);
        return text.Length;
    }

    public sealed class Pii() : Naming("<Pii>");

    public sealed class Cpni() : Naming("<Cpni>");
}
