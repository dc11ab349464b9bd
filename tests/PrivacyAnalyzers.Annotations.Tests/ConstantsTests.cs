using System.Reflection;
using Xunit;

namespace PrivacyAnalyzers.Annotations.Tests;

public class ConstantsTests
{
    public static TheoryData<Type, string[]> Vocabulary => new()
    {
        { typeof(PiiCategory), ["Contact", "Identity", "Credential", "Payment", "Shipping", "Online", "Correspondence", "Location"] },
        { typeof(CpniCategory), ["CallDetail", "Service", "Usage", "Billing", "Location"] },
        {
            typeof(Channel),
            [
                "Log", "Telemetry", "Marketing", "Service", "PartnerNotice", "Transport", "Analytics", "Advertising", "Partner", "Affiliate",
                "Authority", "Publication", "Cookie", "Payment", "Matching",
            ]
        },
        { typeof(Protection), ["Redacted", "Hashed", "Encrypted", "Anonymous", "Aggregated"] },
        {
            typeof(Purpose),
            [
                "Marketing", "CpniMarketing", "Analytics", "Advertising", "PartnerDisclosure", "PartnerMatching", "Cookies", "Location",
                "Publication",
            ]
        },
        {
            typeof(Condition),
            ["LawfulRequest", "ConfidentialityAgreement", "CustomerAuthenticated", "SubscribesToBoth", "Notified", "ExpressLocationConsent"]
        },
        { typeof(Duty), ["DisclosureRecord", "AccountChangeNotice", "Unsubscribe"] },
    };

    [Theory]
    [MemberData(nameof(Vocabulary))]
    public void EveryWordIsThereAndNoOther(Type words, string[] expected) =>
        Assert.Equal(expected.Order(), Constants(words).Select(f => f.Name).Order());

    [Theory]
    [MemberData(nameof(Vocabulary))]
    public void EveryWordIsItsOwnValue(Type words, string[] expected)
    {
        Assert.NotEmpty(expected);
        Assert.All(Constants(words), f => Assert.Equal(f.Name, f.GetRawConstantValue()));
    }

    [Fact]
    public void EveryStaticClassIsAVocabulary() =>
        Assert.Equal(
            Vocabulary.Select(row => ((Type)row[0]).Name).Order(),
            typeof(PiiAttribute).Assembly.GetExportedTypes().Where(t => t.IsAbstract && t.IsSealed).Select(t => t.Name).Order());

    private static IEnumerable<FieldInfo> Constants(Type words) => words.GetFields().Where(f => f.IsLiteral && f.FieldType == typeof(string));
}
