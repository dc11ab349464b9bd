using System.Text;

namespace PrivacyAnalyzers.Tool.Reporting;

/// <summary>What sending data through a channel is for, in the words of a register of processing activities.</summary>
internal static class Purposes
{
    private static readonly Dictionary<string, string> s_purposes = new(StringComparer.Ordinal)
    {
        ["Log"] = "Operating the service: log files",
        ["Telemetry"] = "Operating the service: traces and metrics",
        ["Exception"] = "Operating the service: error reports",
        ["Marketing"] = "Marketing messages",
        ["Service"] = "Messages about the service",
        ["PartnerNotice"] = "Messages to partners",
        ["Transport"] = "Sending over an unencrypted connection",
        ["Analytics"] = "Analytics of visits",
        ["Advertising"] = "Advertising",
        ["Partner"] = "Disclosure to business partners",
        ["Affiliate"] = "Disclosure to affiliates",
        ["Authority"] = "Disclosure to authorities",
        ["Publication"] = "Publication",
        ["Cookie"] = "Cookies",
        ["Tracking"] = "Recognising visitors",
        ["Payment"] = "Completing a sale or shipment",
        ["Matching"] = "Matching with data of third parties",
        ["Store"] = "Storing",
        ["Response"] = "Answering requests",
        ["Url"] = "Addresses of web calls",
        ["Aggregate"] = "Collective figures",
        ["Pixel"] = "Single-pixel images",
        ["Widget"] = "Social widgets",
    };

    /// <summary>A channel that a policy declares says itself whom it reaches.</summary>
    public static string Of(string channel) => s_purposes.TryGetValue(channel, out var purpose) ? purpose : "Disclosure to: " + channel;

    /// <summary>A condition as the properties spell it, for a reader: <c>Consent:Marketing</c>.</summary>
    public static string Condition(string word) => string.Join(" and ", word.Split('&').Select(static part => part.Split(':') switch
    {
        ["Consent", var purpose] => $"consent for {purpose}",
        ["NoObjection", var purpose] => $"no objection to {purpose}",
        ["Condition" or "Duty", var name] => Words(name),
        _ => part,
    }));

    /// <summary>A name of several words as words, as in <c>LawfulRequest</c>.</summary>
    private static string Words(string name)
    {
        var words = new StringBuilder(name.Length + 8);
        foreach (var c in name)
        {
            if (char.IsAsciiLetterUpper(c) && words.Length > 0 && words[^1] != ' ') words.Append(' ');
            words.Append(char.ToLowerInvariant(c));
        }

        return words.ToString();
    }
}
