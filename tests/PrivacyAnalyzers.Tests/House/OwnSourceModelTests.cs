using PrivacyAnalyzers.Tests.Harness;
using Xunit;

namespace PrivacyAnalyzers.Tests.House;

/// <summary>A project's own model may speak of its own source as it does of a library: a row is as good as the mark.</summary>
public class OwnSourceModelTests
{
    private const string Checks = """
        using Cases;
        public interface IWishes { bool Wants(int id); Task<bool> WantsAsync(int id); bool Objected(int id); bool Asked(int id, string text); bool Asked(string text); }
        public class Lists : IWishes
        {
            public bool Wants(int id) => id > 0;
            public Task<bool> WantsAsync(int id) => Task.FromResult(id > 0);
            public bool Objected(int id) => id < 0;
            public bool Asked(int id, string text) => id > 0;
            public bool Asked(string text) => text.Length > 0;
        }
        public class Reader { public int Id { get; set; } [PrivacyAnalyzers.Pii] public string Mail { get; set; } = ""; public bool Agrees { get; set; } public bool agreed; }
        public class Post(IMarketingMail sender, IWishes consents, Lists lists)
        {
            public void OkMethod(Reader r) { if (consents.Wants(r.Id)) sender.SendAsync(r.Mail, "unsubscribe"); }
            public void OkImplemented(Reader r) { if (!lists.Wants(r.Id)) return; sender.SendAsync(r.Mail, "unsubscribe"); }
            public async Task OkAwaited(Reader r) { if (await consents.WantsAsync(r.Id)) await sender.SendAsync(r.Mail, "unsubscribe"); }
            public void OkProperty(Reader r) { if (r.Agrees) sender.SendAsync(r.Mail, "unsubscribe"); }
            public void OkField(Reader r) { if (r.agreed) sender.SendAsync(r.Mail, "unsubscribe"); }
            public void OkOverload(Reader r) { if (consents.Asked(r.Id, "")) sender.SendAsync(r.Mail, "unsubscribe"); }
            public void OkHelper(Reader r) { if (May(r)) sender.SendAsync(r.Mail, "unsubscribe"); }
            private bool May(Reader r) => r.Id > 5 && consents.Wants(r.Id);
            public void BadNothing(Reader r) { sender.SendAsync(r.Mail, "unsubscribe"); }
            public void BadOther(Reader r, Reader other) { if (other.Agrees) sender.SendAsync(r.Mail, "unsubscribe"); }
            public void BadObjection(Reader r) { if (!consents.Objected(r.Id)) sender.SendAsync(r.Mail, "unsubscribe"); }
            public void BadOverload(Reader r) { if (consents.Asked(r.Mail)) sender.SendAsync(r.Mail, "unsubscribe"); }
            public void BadInverted(Reader r) { if (!consents.Wants(r.Id)) sender.SendAsync(r.Mail, "unsubscribe"); }
        }
        """;

    private const string CheckRows = """
        library "Ours"
        check consent Marketing M:IWishes.Wants|WantsAsync
        check consent Marketing M:IWishes.Asked(System.Int32,System.String)
        check objection Marketing M:IWishes.Objected
        check consent Marketing P:Reader.Agrees
        check consent Marketing F:Reader.agreed

        """;

    [Fact]
    public async Task A_row_makes_a_member_of_the_source_a_check()
    {
        var found = await PrivacyTest.Analyze(PrivacyTest.Compile(Domain.Source, Checks), ("ours.privacymodel", CheckRows));
        Assert.Equal(
            ["BadNothing PRIV3001", "BadOther PRIV3003", "BadObjection PRIV3001", "BadOverload PRIV3001", "BadInverted PRIV3004"],
            found.Where(static d => d.Id.StartsWith("PRIV3", StringComparison.Ordinal)).Select(static d => Line(d).Split("void ")[1].Split('(')[0] + " " + d.Id));
        Assert.DoesNotContain(found, static d => d.Id is "PRIV9003" or "PRIV9007");
    }

    [Fact]
    public async Task Without_the_rows_nothing_is_asked() =>
        Assert.Equal(12, (await PrivacyTest.Analyze(PrivacyTest.Compile(Domain.Source, Checks))).Count(static d => d.Id == "PRIV3001"));

    [Fact]
    public async Task Such_a_check_has_to_ask_and_such_an_objection_stays()
    {
        var found = await PrivacyTest.Analyze(
            PrivacyTest.Compile(Domain.Source, """
                public class Consents { public bool Wants(int id) => true; public bool WantsSms(int id) => id > 0; }
                public class Reader { public bool Objects { get; set; } }
                public class Reset { public void Run(Reader reader) { reader.Objects = false; } }
                """),
            ("ours.privacymodel", "library \"Ours\"\ncheck consent Marketing M:Consents.Wants*\ncheck objection Marketing P:Reader.Objects\n"));
        Assert.Equal(["PRIV9005", "PRIV3008"], found.Select(static d => d.Id));
    }

    [Fact]
    public async Task A_mark_stands_nearer_than_a_row()
    {
        var code = Checks.Replace("public bool Agrees", "[PrivacyAnalyzers.ConsentCheck(PrivacyAnalyzers.Purpose.Analytics)] public bool Agrees", StringComparison.Ordinal);
        var found = await PrivacyTest.Analyze(PrivacyTest.Compile(Domain.Source, code), ("ours.privacymodel", CheckRows));
        Assert.Contains(found, static d => d.Id == "PRIV3002" && Line(d).Contains("OkProperty", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("sanitizer Redacted M:Desk.Mask", "Cases.Out.Log(Desk.Mask(c.Email));", false)]
    [InlineData("none M:Desk.Mask", "Cases.Out.Log(Desk.Mask(c.Email));", false)]
    [InlineData("flow M:Desk.Pick second -> return", "Cases.Out.Log(Desk.Pick(c.Email, c.Plan));", false)]
    [InlineData("flow M:Desk.Pick second -> return", "Cases.Out.Log(Desk.Pick(c.Plan, c.Email));", true)]
    [InlineData("sink Log M:Desk.Note in text", "Desk.Note(c.Email, 1);", true)]
    [InlineData("sink Log M:Desk.Note in text", "Desk.Note(c.Plan, c.Email.Length);", false)]
    [InlineData("source Contact M:Desk.Ask", "Cases.Out.Log(Desk.Ask());", true)]
    [InlineData("source Contact P:Desk.Sender", "Cases.Out.Log(Desk.Sender);", true)]
    [InlineData("outside M:Desk.Ask", "Cases.Out.Log(new Customer { Email = Desk.Ask() }.Email);", true)]
    [InlineData("outside M:Desk.Ask", "Cases.Out.Log(new Customer { Email = Desk.Mask(\"\") }.Email + Desk.Ask());", false)]
    [InlineData("clear M:Desk.Reset", "var d = new Desk(); d.Put(c.Email); d.Reset(); Cases.Out.Log(d.Got());", false)]
    public async Task Other_rows_speak_of_the_source_too(string row, string code, bool isFound)
    {
        var found = await PrivacyTest.Analyze(
            PrivacyTest.Compile(Domain.Source, $$"""
                using Cases;
                public class Desk
                {
                    private string held = "";
                    public static string Mask(string text) => text + "";
                    public static string Pick(string first, string second) => first + second;
                    public static void Note(string text, object more) { }
                    public static string Ask() => "";
                    public static string Sender => "";
                    public void Put(string text) { held = text; }
                    public void Reset() { Other.Reset(this); }
                    public void Hold(string text) => held = text;
                    public string Got() => held;
                }
                public static class Other { public static void Reset(Desk desk) { } }
                public static class App { public static void Run(Customer c) { {{code}} } }
                """),
            ("ours.privacymodel", $"library \"Ours\"\n{row}\n"));
        Assert.Equal(isFound, found.Any(static d => d.Id == "PRIV2001"));
        Assert.DoesNotContain(found, static d => d.Id is "PRIV9003" or "PRIV9007");
    }

    private static string Line(Microsoft.CodeAnalysis.Diagnostic found) => found.Location.SourceTree!.GetText().Lines[found.Location.GetLineSpan().StartLinePosition.Line].ToString();
}
