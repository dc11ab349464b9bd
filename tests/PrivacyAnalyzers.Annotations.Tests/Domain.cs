namespace PrivacyAnalyzers.Annotations.Tests;

/// <summary>A customer whose members are marked as a program would mark them.</summary>
public class Customer
{
    public int Id { get; set; }

    public string Plan { get; set; } = "";

    [Pii(PiiCategory.Contact)]
    public string Email { get; set; } = "";

    [Pii]
    public string Nickname { get; set; } = "";

    [Cpni(CpniCategory.CallDetail)]
    public string LastCall { get; set; } = "";

    [Cpni]
    public string Tariff { get; set; } = "";
}

public record Delivery([property: Pii(PiiCategory.Shipping)] string Street, string Depot);

/// <summary>Marked as a type: the analyzer knows every value of it.</summary>
[Pii(PiiCategory.Contact)]
public sealed class PhoneNumber(string digits)
{
    public override string ToString() => digits;
}
