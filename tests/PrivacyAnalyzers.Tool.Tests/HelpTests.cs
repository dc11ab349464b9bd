using System.Text.Json;
using Xunit;

namespace PrivacyAnalyzers.Tool.Tests;

/// <summary>What the tool tells about itself, the rules and the policy.</summary>
public sealed class HelpTests : IDisposable
{
    private readonly Folder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("")]
    [InlineData("check")]
    [InlineData("baseline")]
    [InlineData("report")]
    [InlineData("explain")]
    [InlineData("init")]
    [InlineData("fix")]
    [InlineData("policy")]
    [InlineData("policy print")]
    [InlineData("completion")]
    public async Task Every_command_has_help_with_examples(string command)
    {
        var (exit, output, _) = await _folder.Privacy([.. command.Split(' ', StringSplitOptions.RemoveEmptyEntries), "--help"]);
        Assert.Equal(ExitCode.Clean, exit);
        Assert.Contains("Examples:\n  privacy " + command.Split(' ')[0], output, StringComparison.Ordinal);
        Assert.Contains("--json", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Words_are_completed()
    {
        Assert.Contains("check", (await _folder.Privacy("[suggest:11]", "privacy che")).Out.Split('\n'));
        Assert.Contains("PRIV3001", (await _folder.Privacy("[suggest:20]", "privacy explain PRIV")).Out.Split('\n'));
        foreach (var shell in new[] { "bash", "zsh", "pwsh" }) Assert.Contains("[suggest:", (await _folder.Privacy("completion", shell)).Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Rules_and_clauses_are_explained()
    {
        var page = (await _folder.Privacy("explain", "priv3001")).Out;
        Assert.StartsWith("PRIV3001: Marketing message without a consent check\n", page, StringComparison.Ordinal);
        Assert.DoesNotContain("```", page, StringComparison.Ordinal);
        var clause = (await _folder.Privacy("explain", "P24")).Out;
        Assert.Contains("UNLESS OBJECTED TO PartnerDisclosure", clause, StringComparison.Ordinal);
        Assert.Contains("PRIV4001", clause, StringComparison.Ordinal);
        using var all = JsonDocument.Parse((await _folder.Privacy("explain", "--json")).Out);
        Assert.Equal(RulePage.All, all.RootElement.EnumerateArray().Select(static r => r.GetProperty("id").GetString()!));
        Assert.Contains("did you mean PRIV3001?", (await _folder.Privacy("explain", "PRIV301")).Error, StringComparison.Ordinal);
        Assert.True(RulePage.Of("PRIV2001") is { HasFix: true, Clauses: ["P11", "P27"] });
        Assert.False(RulePage.Of("PRIV3003")!.HasFix);
    }

    [Fact]
    public async Task The_policy_is_checked_and_printed()
    {
        Assert.Contains("nothing wrong", (await _folder.Privacy("policy", "check")).Out, StringComparison.Ordinal);
        _folder.Write("ours.privacy", "POLICY \"Ours\"\nEXTENDS \"Digium privacy policy\"\nDENY Contact TO Service BECAUSE O1 \"no mail\" stated\n");
        Assert.Contains("DENY Contact TO Service", (await _folder.Privacy("policy", "print")).Out, StringComparison.Ordinal);
        Directory.CreateDirectory(_folder["deep/er"]);
        Assert.Contains("Ours", (await _folder.Privacy("policy", "check", "deep/er")).Out, StringComparison.Ordinal);
        _folder.Write("ours.privacy", "DENY Contct TO Log BECAUSE O1 \"x\" stated\n");
        var (exit, output, _) = await _folder.Privacy("policy", "check");
        Assert.Equal(ExitCode.Findings, exit);
        Assert.Contains("ours.privacy(1,6): PRIV9003", output, StringComparison.Ordinal);
        _folder.Write("theirs.privacy", "DENY Contact TO Log BECAUSE O1 \"x\" stated\n");
        Assert.Contains("several policies", (await _folder.Privacy("policy", "check")).Error, StringComparison.Ordinal);
    }
}
