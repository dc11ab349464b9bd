namespace PrivacyAnalyzers.Tool.Reporting;

/// <summary>
/// The rules that look after a statement of a policy, whoever wrote it. The pages of the rules speak of the clauses of the policy that ships; of another's
/// clauses the statement itself has to tell: where it lets data go only so, or what it asks for.
/// </summary>
internal static class StatementRules
{
    private static readonly Dictionary<string, string[]> s_duties = new(StringComparer.Ordinal)
    {
        ["Unsubscribe"] = ["PRIV3005"],
        ["Offer"] = ["PRIV3006"],
        ["PasswordRequest"] = ["PRIV3009"],
        ["ClearedOptOut"] = ["PRIV3008"],
        ["UnnamedRecipient"] = ["PRIV4003"],
        ["WholeRecord"] = ["PRIV4008"],
        ["CustomerAuthenticated"] = ["PRIV5006"],
        ["AccountChangeNotice"] = ["PRIV6006"],
        ["DisclosureRecord"] = ["PRIV6004"],
        ["PersonalGroupKey"] = ["PRIV7002"],
        ["ConstantCheck"] = ["PRIV9005"],
        ["EmptySanitizer"] = ["PRIV9006"],
    };

    private static readonly Dictionary<string, string[]> s_channels = new(StringComparer.Ordinal)
    {
        ["Log"] = ["PRIV2001", "PRIV2003", "PRIV2006"],
        ["Telemetry"] = ["PRIV2005"],
        ["Exception"] = ["PRIV2004"],
        ["Marketing"] = ["PRIV3001", "PRIV3004"],
        ["Analytics"] = ["PRIV4004"],
        ["Advertising"] = ["PRIV4004"],
        ["Pixel"] = ["PRIV4005"],
        ["Widget"] = ["PRIV4005"],
        ["Authority"] = ["PRIV4006"],
        ["Matching"] = ["PRIV4002"],
        ["Transport"] = ["PRIV5001", "PRIV5002", "PRIV5003"],
        ["Url"] = ["PRIV5005"],
        ["Cookie"] = ["PRIV8002"],
        ["Tracking"] = ["PRIV8001"],
        ["Aggregate"] = ["PRIV7001", "PRIV7003"],

        // What one's own product does with data is no disclosure.
        ["Store"] = [],
        ["Service"] = [],
        ["PartnerNotice"] = [],
        ["Payment"] = [],
        ["Response"] = [],
    };

    /// <summary>Channels through which somebody else gets the data, and those that a policy declares.</summary>
    private static readonly string[] s_disclosure = ["PRIV4001"];

    private static readonly char[] s_between = [',', ' '];

    /// <param name="text">The statement as the policy's printer writes it.</param>
    public static IEnumerable<string> Of(string text)
    {
        var words = text.Split(s_between, StringSplitOptions.RemoveEmptyEntries);
        if (words is ["REQUIRE", "Mark", "FOR", .. var marked]) return marked.Select(static d => IsCpni(d) ? "PRIV1002" : "PRIV1001");
        if (words is ["REQUIRE" or "FORBID", var duty, ..]) return s_duties.GetValueOrDefault(duty, []);
        if (text.StartsWith("CONSENT COUNTS", StringComparison.Ordinal)) return ["PRIV3002"];
        var to = Array.IndexOf(words, "TO");
        if (words is not ["ALLOW" or "DENY", ..] || to < 0) return [];
        var data = words[1..to];
        var channels = words[(to + 1)..].TakeWhile(static w => w is not ("WITH" or "UNLESS" or "ON" or "WHERE")).ToList();

        // Only where a condition lets data go can a check be of no effect, or the wrong one.
        return channels.SelectMany(channel => data.SelectMany(d => On(d, channel))).Where(id => words[0] == "ALLOW" || id is not ("PRIV3004" or "PRIV6002"));
    }

    private static bool IsCpni(string data) => data.StartsWith("Cpni", StringComparison.Ordinal) || data is "CallDetail" or "Carrier";

    private static IEnumerable<string> On(string data, string channel) => data switch
    {
        "Aggregate" => [],
        "Credential" when channel is "Log" or "Telemetry" or "Exception" or "Store" or "Cookie" or "Service" or "Marketing" or "PartnerNotice" => ["PRIV5004"],
        "Payment" when channel is not ("Transport" or "Cookie" or "Url") => ["PRIV4007"],
        "Correspondence" when channel == "Marketing" => ["PRIV3007"],
        _ when !IsCpni(data) => s_channels.GetValueOrDefault(channel, s_disclosure),
        _ => (data, channel) switch
        {
            ("Cpni.Location", not ("Log" or "Telemetry" or "Exception" or "Transport" or "Url" or "Cookie")) => ["PRIV6007"],
            (_, "Log") => ["PRIV2002"],
            (_, "Marketing" or "Analytics" or "Advertising") => ["PRIV6001", "PRIV6002"],
            (_, "Response") => ["PRIV6005"],
            (_, "Telemetry" or "Exception" or "Transport" or "Url" or "Cookie" or "Store" or "Service" or "Payment" or "Aggregate" or "Pixel" or "Widget") => s_channels[channel],
            _ => ["PRIV6003"],
        },
    };
}
