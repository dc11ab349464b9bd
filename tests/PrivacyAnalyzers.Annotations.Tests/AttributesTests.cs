using System.Diagnostics;
using System.Reflection;
using Microsoft.Extensions.Compliance.Classification;
using Xunit;
using static System.AttributeTargets;

namespace PrivacyAnalyzers.Annotations.Tests;

public class AttributesTests
{
    private const AttributeTargets Data =
        Field | Property | Parameter | ReturnValue | AttributeTargets.Method | Class | Struct | Interface | GenericParameter;

    private const AttributeTargets Check = AttributeTargets.Method | Property | Field | Parameter;

    /// <summary>Attribute, where it may stand, whether several may stand there.</summary>
    public static TheoryData<Type, AttributeTargets, bool> Usage => new()
    {
        { typeof(PiiAttribute), Data, false },
        { typeof(CpniAttribute), Data, false },
        { typeof(AggregateAttribute), Data, false },
        { typeof(SinkAttribute), Parameter | AttributeTargets.Method | Constructor | Property | Class | Struct | Interface | AttributeTargets.Delegate, false },
        { typeof(SanitizerAttribute), AttributeTargets.Method | Parameter | Property | Constructor, false },
        { typeof(ConsentCheckAttribute), Check, true },
        { typeof(OptOutCheckAttribute), Check, true },
        { typeof(ConditionCheckAttribute), Check, true },
        { typeof(ConsentGuardAttribute), AttributeTargets.Method, true },
        { typeof(RequiresConsentAttribute), AttributeTargets.Method | Property | Constructor, true },
        { typeof(DataSubjectAttribute), Parameter | Property | Field, false },
        { typeof(PurposeAttribute), Parameter | Field | Property, false },
        { typeof(FulfilsAttribute), AttributeTargets.Method | Constructor, true },
        { typeof(AccountChangeAttribute), AttributeTargets.Method, false },
    };

    public static TheoryData<Type> All => [.. Exported];

    private static IEnumerable<Type> Exported =>
        typeof(PiiAttribute).Assembly.GetExportedTypes().Where(t => t.IsSubclassOf(typeof(Attribute)));

    [Theory]
    [MemberData(nameof(Usage))]
    public void StandsWhereTheDocumentationSays(Type attribute, AttributeTargets targets, bool several)
    {
        var usage = attribute.GetCustomAttribute<AttributeUsageAttribute>()!;
        Assert.Equal(targets, usage.ValidOn);
        Assert.Equal(several, usage.AllowMultiple);
    }

    [Fact]
    public void EveryAttributeIsListedAbove() =>
        Assert.Equal(Usage.Select(row => ((Type)row[0]).Name).Order(), Exported.Select(t => t.Name).Order());

    [Theory]
    [MemberData(nameof(All))]
    public void IsSealedAndFoundByItsFullName(Type attribute)
    {
        Assert.True(attribute.IsSealed);
        Assert.Equal("PrivacyAnalyzers", attribute.Namespace);
    }

    /// <summary>A conditional attribute is missing from the metadata, and a library's users would see no marks.</summary>
    [Theory]
    [MemberData(nameof(All))]
    public void IsNotConditional(Type attribute) => Assert.Empty(attribute.GetCustomAttributes<ConditionalAttribute>());

    [Theory]
    [InlineData(nameof(Customer.Email), "Pii")]
    [InlineData(nameof(Customer.Nickname), "Pii")]
    [InlineData(nameof(Customer.LastCall), "Cpni")]
    [InlineData(nameof(Customer.Tariff), "Cpni")]
    public void AMarkIsADataClassificationWhateverItsCategory(string member, string value) =>
        Assert.Equal(
            new DataClassification("PrivacyAnalyzers", value),
            typeof(Customer).GetProperty(member)!.GetCustomAttribute<DataClassificationAttribute>()!.Classification);

    [Theory]
    [InlineData(nameof(Customer.Email), PiiCategory.Contact)]
    [InlineData(nameof(Customer.Nickname), "")]
    public void AMarkTellsItsCategory(string member, string category) =>
        Assert.Equal(category, typeof(Customer).GetProperty(member)!.GetCustomAttribute<PiiAttribute>()!.Category);
}
