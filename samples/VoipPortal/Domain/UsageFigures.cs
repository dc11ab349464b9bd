using PrivacyAnalyzers;

namespace VoipPortal.Domain;

/// <summary>How a plan is used, by nobody in particular.</summary>
[Aggregate]
public record UsageFigures(string Plan, int Customers, double CallsPerCustomer, double MinutesPerCustomer);

/// <summary>How many calls there are of a kind.</summary>
[Aggregate]
public record CallFigures(string Kind, int Calls);
