using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Policy;
using PrivacyAnalyzers.Tests.Harness;
using Xunit;

namespace PrivacyAnalyzers.Tests.House;

/// <summary>What a policy declares can be used in marks and rules, and what it forbids is told, whatever it is called.</summary>
public class OwnWordsTests
{
    private const string Declared = """
        CATEGORY Pii Diagnosis
        CATEGORY Cpni Roaming
        CHANNEL Insurer
        PURPOSE Treatment
        CONDITION Emergency

        """;

    /// <summary>All but what handlers answer: that depends on who may ask.</summary>
    private static readonly string[] s_channels = [.. BuiltIn.DefaultPolicy.Vocabulary.Channels.Append("Insurer").Where(c => c != "Response").Order(StringComparer.Ordinal)];

    public static TheoryData<string, string, string> Data => new()
    {
        { "Pii", "Contact", "" }, { "Pii", "", "" }, { "Pii", "Online", "" }, { "Pii", "Diagnosis", "" }, { "Pii", "Credential", "" }, { "Pii", "Payment", "" },
        { "Cpni", "Usage", "" }, { "Cpni", "", "" }, { "Cpni", "Roaming", "" }, { "Cpni", "Location", "" },
        { "Pii", "Diagnosis", "WITH CONSENT FOR Treatment" }, { "Pii", "Contact", "UNLESS OBJECTED TO Treatment" }, { "Pii", "Diagnosis", "ON CONDITION Emergency" },
        { "Cpni", "Roaming", "WITH CONSENT FOR Treatment" }, { "Cpni", "Usage", "ON CONDITION Emergency" },
    };

    /// <summary>A rule that no analyzer looks after would be a promise that nobody keeps.</summary>
    [Theory]
    [MemberData(nameof(Data))]
    public async Task What_a_policy_forbids_is_told_on_every_channel(string kind, string category, string condition)
    {
        var policy = $"{Declared}{(condition.Length == 0 ? "DENY" : "ALLOW")} {kind} TO {string.Join(", ", s_channels)} {condition} BECAUSE H1 \"not without\" stated\n";
        var sinks = string.Concat(s_channels.Select(c => $"    [Sink(\"{c}\")] public abstract void To{c}(string data);\n"));
        var calls = string.Concat(s_channels.Select(c => $"        To{c}(patient.Data);\n"));
        var compilation = PrivacyTest.Compile($$"""
            using PrivacyAnalyzers;
            public class Patient { [{{kind}}("{{category}}")] public string Data { get; set; } = ""; }
            public abstract class Everywhere
            {
            {{sinks}}
                public void Tell(Patient patient)
                {
            {{calls}}
                }
            }
            """.Replace("(\"\")", "", StringComparison.Ordinal));
        var lines = compilation.SyntaxTrees[1].GetText().Lines;
        var found = (await PrivacyTest.Analyze(compilation, ("ours.privacy", policy))).Where(d => d.Id is not ("PRIV1006" or "PRIV3005")).ToList();
        var told = found.Select(d => lines[d.Location.GetLineSpan().StartLinePosition.Line].ToString().Trim()).ToList();
        Assert.Equal(s_channels.Select(c => $"To{c}(patient.Data);"), told.Order(StringComparer.Ordinal));
        Assert.All(found, d => Assert.EndsWith("(H1: \"not without\")", d.GetMessage(), StringComparison.Ordinal));
    }

    [Fact]
    public async Task Own_words_work_in_marks_and_rules()
    {
        const string Policy = Declared + """
            ALLOW Diagnosis TO Insurer WITH CONSENT FOR Treatment OR ON CONDITION Emergency BECAUSE H2 "with your leave" stated
            ALLOW Contact TO Insurer UNLESS OBJECTED TO Treatment BECAUSE H3 "unless you mind" stated

            """;
        var compilation = PrivacyTest.Compile("""
            using PrivacyAnalyzers;
            public class Patient
            {
                [Pii("Diagnosis")] public string Diagnosis { get; set; } = "";
                [Pii(PiiCategory.Contact)] public string Mail { get; set; } = "";
                [ConsentCheck("Treatment")] public bool Agrees { get; set; }
                [OptOutCheck("Treatment")] public bool Minds { get; set; }
                [ConditionCheck("Emergency")] public bool InDanger { get; set; }
            }
            public interface IInsurer { [Sink("Insurer")] void Tell(string what); }
            public class Desk(IInsurer insurer)
            {
                public void Asked(Patient p) { if (p.Agrees) insurer.Tell(p.Diagnosis); }
                public void Danger(Patient p) { if (p.InDanger) insurer.Tell(p.Diagnosis); }
                public void Bad(Patient p) { if (!p.Minds) insurer.Tell(p.Diagnosis); }
                public void Fine(Patient p) { if (!p.Minds) insurer.Tell(p.Mail); }
                public void Worse(Patient p) { if (p.Minds) insurer.Tell(p.Mail); }
            }
            """);
        var found = await PrivacyTest.Analyze(compilation, ("clinic.privacy", Policy));
        Assert.Equal(
        [
            "PRIV4001 'Patient.Diagnosis' (Diagnosis) is disclosed to 'Insurer' by 'IInsurer.Tell'; that nobody objected is not enough, needed is the person's consent for Treatment (H2: \"with your leave\")",
            "PRIV4001 'Patient.Mail' (Contact) is disclosed to 'Insurer' by 'IInsurer.Tell'; it leaves where the person objects to Treatment (H3: \"unless you mind\")",
        ], found.Select(d => d.Id + " " + d.GetMessage()));
    }

    [Fact]
    public async Task Marks_are_proposed_with_the_policys_own_words()
    {
        var compilation = PrivacyTest.Compile("""
            using PrivacyAnalyzers;
            public class Patient { [Pii("Diagnosis")] public string Diagnosis { get; set; } = ""; [Pii(PiiCategory.Contact)] public string Mail { get; set; } = ""; }
            public class Row { public string First { get; set; } = ""; public string Second { get; set; } = ""; }
            public interface IInsurer { [Sink("Insurer")] void Tell(string what); }
            public class Desk(IInsurer insurer)
            {
                public void Fill(Row row, Patient p) { row.First = p.Diagnosis; row.Second = p.Mail; }
                public void Pass(string text) => insurer.Tell(text);
            }
            """);
        var found = await PrivacyTest.Analyze(compilation, ("clinic.privacy", Declared + "DENY Pii TO Insurer BECAUSE H1 \"x\" stated\n"));
        Assert.Equal(["[Pii(\"Diagnosis\")]", "[Pii(PiiCategory.Contact)]", "[Sink(\"Insurer\")]"], found.Where(d => d.Id is "PRIV1005" or "PRIV1006").Select(d => d.GetMessage()[d.GetMessage().IndexOf('[')..]));
    }

    [Fact]
    public async Task Another_carriers_data_is_for_no_marketing()
    {
        var compilation = PrivacyTest.Compile("""
            using PrivacyAnalyzers;
            public class Call { [Cpni("Carrier")] public string Interconnect { get; set; } = ""; [Cpni(CpniCategory.Usage)] public string Minutes { get; set; } = ""; [ConsentCheck(Purpose.CpniMarketing)] public bool Agrees { get; set; } }
            public interface INews { [Sink(Channel.Marketing)] void Send(string text); }
            public class Campaign(INews news)
            {
                public void Own(Call call) { if (call.Agrees) news.Send(call.Minutes); }
                public void Others(Call call) { if (call.Agrees) news.Send(call.Interconnect); }
            }
            """);
        var told = Assert.Single(await PrivacyTest.Analyze(compilation), d => d.Id.StartsWith("PRIV6", StringComparison.Ordinal));
        Assert.Equal("PRIV6001 F14", told.Id + " " + told.Properties[DiagnosticProperties.Clause]);
    }

    [Fact]
    public async Task A_word_that_the_policy_does_not_declare_is_told()
    {
        var compilation = PrivacyTest.Compile("""
            using PrivacyAnalyzers;
            public class Patient { [Pii("Diagnosys")] public string Diagnosis { get; set; } = ""; }
            public interface IInsurer { [Sink("Insurrer")] void Tell(string what); }
            """);
        var found = await PrivacyTest.Analyze(compilation, ("clinic.privacy", Declared + "DENY Diagnosis TO Log BECAUSE H1 \"x\" stated\n"));
        Assert.Equal(["PRIV1007 Diagnosis", "PRIV1007 Insurer"], found.Select(d => d.Id + " " + d.Properties[DiagnosticProperties.Suggestion]).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_word_that_is_near_to_none_is_told_with_the_statement_that_declares_it()
    {
        const string Code = """
            using PrivacyAnalyzers;
            public class Member { [Pii("Gymnastics")] public string Sport { get; set; } = ""; [Cpni("Trunks")] public string Line { get; set; } = ""; [ConsentCheck("Coaching")] public bool Agrees { get; set; } }
            public interface IDesk { [Sanitizer("Shredded")] string Cut(string what); [Fulfils("Paperwork")] void Note(); }
            """;
        string[] others = ["Unknown duty 'Paperwork'; there are DisclosureRecord, AccountChangeNotice, Unsubscribe", "Unknown protection 'Shredded'; there are Redacted, Hashed, Encrypted, Anonymous, Aggregated"];
        string[] statements = ["CATEGORY Pii Gymnastics", "CATEGORY Cpni Trunks", "PURPOSE Coaching"];
        var own = (await PrivacyTest.Analyze(PrivacyTest.Compile(Code), ("own.privacy", "DENY Pii TO Log BECAUSE H1 \"x\" stated\n"))).Where(d => d.Id == "PRIV1007").Select(d => d.GetMessage()).ToList();
        Assert.Equal(others, own.Except(own.Where(m => m.Contains("declare it", StringComparison.Ordinal))).Order(StringComparer.Ordinal));
        Assert.All(statements, s => Assert.Contains(own, m => m.EndsWith("; declare it in the policy: " + s, StringComparison.Ordinal)));
        var shipped = (await PrivacyTest.Analyze(PrivacyTest.Compile(Code))).Where(d => d.Id == "PRIV1007").Select(d => d.GetMessage()).ToList();
        Assert.All(statements, s => Assert.Contains(shipped, m => m.Contains("the policy that ships is in force", StringComparison.Ordinal) && m.EndsWith(s, StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("new DataClassification(\"Clinic\", \"Secret\")", "MAP \"Clinic\" \"Secret\" TO Credential", "PRIV5004")]
    [InlineData("new DataClassification(\"Clinic\", \"Secret\")", "MAP \"Other\" \"Secret\" TO Credential", "PRIV2001")]
    [InlineData("new DataClassification(\"Clinic\", nameof(Secret))", "MAP \"Clinic\" \"Secret\" TO Cpni.Usage", "PRIV2002")]
    [InlineData("Taxonomy.Address", "MAP \"Clinic\" \"Address\" TO Online", "")]
    [InlineData("Taxonomy.Address", "MAP \"Clinic\" \"Private\" TO Online", "")]
    [InlineData("Taxonomy.Address", "MAP \"Clinic\" \"Street\" TO Online", "PRIV2001")]
    public async Task Values_of_taxonomies_are_mapped_and_count_as_personal_data_else(string classification, string map, string expected)
    {
        var compilation = PrivacyTest.Compile($$"""
            using Microsoft.Extensions.Compliance.Classification;
            public static class Secret { }
            public static class Taxonomy { public static DataClassification Address => new("Clinic", "Address"); }
            public sealed class PrivateAttribute : DataClassificationAttribute { public PrivateAttribute() : base({{classification}}) { } }
            public class Patient { [Private] public string Data { get; set; } = ""; }
            public static class App { public static void Run(Patient patient) => System.Console.WriteLine(patient.Data); }
            """);
        var found = await PrivacyTest.Analyze(compilation, ("ours.privacy", "EXTENDS \"Digium privacy policy\"\n" + map + "\n"));
        Assert.Equal(expected, string.Join(", ", found.Select(d => d.Id)));
    }
}
