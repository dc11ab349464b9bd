namespace PrivacyAnalyzers.Tests.Harness;

/// <summary>The domain that the cases share: a VoIP customer, her calls, and the ways on which data leaves.</summary>
internal static class Domain
{
    public static readonly string Source = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Conformance", "_Domain.cs"));
}
