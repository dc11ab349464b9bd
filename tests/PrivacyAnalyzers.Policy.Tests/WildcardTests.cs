using PrivacyAnalyzers.Policy;
using Xunit;

namespace PrivacyAnalyzers.Policy.Tests;

/// <summary>One rule for stars, in names and in values.</summary>
public class WildcardTests
{
    [Theory]
    [InlineData("Send", "Send", true)]
    [InlineData("Send", "send", false)]
    [InlineData("Send", "SendAsync", false)]
    [InlineData("Send*", "Send", true)]
    [InlineData("Send*", "SendAsync", true)]
    [InlineData("*Async", "SendAsync", true)]
    [InlineData("Send*Async", "SendAllAsync", true)]
    [InlineData("Send*Async", "SendAll", false)]
    [InlineData("Get*Mail*Async", "GetMailAsync", true)]
    [InlineData("Get*Mail*Async", "GetAsyncMail", false)]
    [InlineData("aba*aba", "aba", false)]
    [InlineData("*", "", true)]
    [InlineData("a*b*c", "abc", true)]
    [InlineData("a*b*c", "acb", false)]
    public void A_star_is_any_run(string pattern, string name, bool isMatch) => Assert.Equal(isMatch, Wildcard.Matches(pattern, name, StringComparison.Ordinal));

    [Fact]
    public void Of_a_beginning_the_end_is_not_known()
    {
        Assert.True(Wildcard.Matches("click_*", "CLICK_a", StringComparison.OrdinalIgnoreCase, isPrefix: true));
        Assert.False(Wildcard.Matches("*_end", "click_end", StringComparison.OrdinalIgnoreCase, isPrefix: true));
        Assert.False(Wildcard.Matches("open", "open", StringComparison.OrdinalIgnoreCase, isPrefix: true));
    }
}
