using System.Text.RegularExpressions;
using PrivacyAnalyzers.Tests.Harness;
using Xunit;

namespace PrivacyAnalyzers.Tests.House;

/// <summary>What is no flow rests on the policy, too: the clause and its words come from there, and a policy that does not ask for it is left in peace.</summary>
public partial class DutyTests
{
    private const string Elsewhere = "DENY Credential TO Publication BECAUSE X1 \"nowhere\" stated\n";

    public static TheoryData<string, string> Duties => new()
    {
        { "PRIV1002", "REQUIRE Mark FOR Cpni" },
        { "PRIV3005", "REQUIRE Unsubscribe IN Marketing" },
        { "PRIV3006", "FORBID Offer IN Service, PartnerNotice" },
        { "PRIV3008", "FORBID ClearedOptOut" },
        { "PRIV3009", "FORBID PasswordRequest IN Marketing, Service" },
        { "PRIV4003", "FORBID UnnamedRecipient" },
        { "PRIV4003", "OTHERWISE DENY" },
        { "PRIV4008", "FORBID WholeRecord TO Partner, Payment" },
        { "PRIV5006", "REQUIRE CustomerAuthenticated FOR AccountChange" },
        { "PRIV6004", "REQUIRE DisclosureRecord FOR Cpni TO Marketing, Partner, Affiliate" },
        { "PRIV6006", "REQUIRE AccountChangeNotice FOR AccountChange" },
        { "PRIV7002", "FORBID PersonalGroupKey" },
        { "PRIV9005", "FORBID ConstantCheck" },
        { "PRIV9006", "FORBID EmptySanitizer" },
    };

    [Theory]
    [MemberData(nameof(Duties))]
    public async Task The_policy_gives_the_clause_and_without_one_nothing_is_asked(string id, string statement)
    {
        var asked = await Found(id, Elsewhere + statement + " BECAUSE X7 \"so we promised\" stated\n");
        Assert.NotEmpty(asked);
        Assert.All(asked, message => Assert.Matches(@"\(X7(: ""so we promised"")?\)$", message));
        Assert.Empty(await Found(id, Elsewhere));
    }

    /// <summary>The messages that the bad examples of the rule's page get under the policy.</summary>
    private static async Task<List<string>> Found(string id, string policy)
    {
        var page = Repository.Files("src", id + ".md").Select(File.ReadAllText).Single().ReplaceLineEndings("\n");
        var bad = page[page.IndexOf("\n## Bad\n", StringComparison.Ordinal)..page.IndexOf("\n## Good\n", StringComparison.Ordinal)];
        var messages = new List<string>();
        foreach (Match block in Code().Matches(bad))
            messages.AddRange((await PrivacyTest.Analyze(PrivacyTest.Compile(block.Groups[1].Value), ("ours.privacy", policy))).Where(d => d.Id == id).Select(d => d.GetMessage()));
        return messages;
    }

    [GeneratedRegex("```csharp\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Code();
}
