using PrivacyAnalyzers.Tests.Harness;
using Xunit;

namespace PrivacyAnalyzers.Tests.Fixes;

/// <summary>PRIV3001, PRIV3004: where the check goes, and what must not be skipped, moved or lost for it.</summary>
public class ConsentPlaceFixTests
{
    [Theory]
    [InlineData("if (a) mail.Send(c.Email, \"x\"); else log();", "if (a) { if (c.AcceptsMarketing) mail.Send(c.Email, \"x\"); } else log();")]
    [InlineData("if (a || b) mail.Send(c.Email, \"x\");", "if ((a || b) && c.AcceptsMarketing) mail.Send(c.Email, \"x\");")]
    [InlineData("if (a) log(); else mail.Send(c.Email, \"x\");", "if (a) log(); else if (c.AcceptsMarketing) mail.Send(c.Email, \"x\");")]
    [InlineData("while (a) mail.Send(c.Email, \"x\");", "while (a) if (c.AcceptsMarketing) mail.Send(c.Email, \"x\");")]
    [InlineData("if (a) while (b) mail.Send(c.Email, \"x\"); else log();", "if (a) while (b) { if (c.AcceptsMarketing) mail.Send(c.Email, \"x\"); } else log();")]
    [InlineData("if (a) { mail.Send(c.Email, \"x\"); } else log();", "if (a) { if (c.AcceptsMarketing) mail.Send(c.Email, \"x\"); } else log();")]
    public Task The_condition_goes_around(string bad, string good) => Makes("PRIV3001", bad, good);

    [Theory]
    [InlineData("foreach (var d in all) { try { mail.Send(d.Email, \"x\"); } finally { log(); } }", "foreach (var d in all) { try { if (!d.AcceptsMarketing) continue; mail.Send(d.Email, \"x\"); } finally { log(); } }")]
    [InlineData("foreach (var d in all) { if (a) { mail.Send(d.Email, \"x\"); } }", "foreach (var d in all) { if (a) { if (!d.AcceptsMarketing) continue; mail.Send(d.Email, \"x\"); } }")]
    [InlineData("do { mail.Send(c.Email, \"x\"); } while (a);", "do { if (!c.AcceptsMarketing) continue; mail.Send(c.Email, \"x\"); } while (a);")]
    [InlineData("foreach (var d in all) { switch (d.Id) { case 1: mail.Send(d.Email, \"x\"); break; } }", "foreach (var d in all) { switch (d.Id) { case 1: if (!d.AcceptsMarketing) continue; mail.Send(d.Email, \"x\"); break; } }")]
    [InlineData("mail.Send(c.Email, \"x\");", "if (!c.AcceptsMarketing) return; mail.Send(c.Email, \"x\");")]
    [InlineData("foreach (var d in all) { mail.Send(d.Email, \"x\"); log(); }", null)]
    [InlineData("mail.Send(c.Email, \"x\"); log();", null)]
    [InlineData("try { log(); } finally { mail.Send(c.Email, \"x\"); }", null)]
    public Task Leaving_skips_nothing_else(string bad, string? good) => Makes("PRIV3001.Exit", bad, good);

    [Theory]
    [InlineData("var to = c.Email; mail.Send(to, \"x\");", "var to = c.Email; if (c.AcceptsMarketing) mail.Send(to, \"x\");")]
    [InlineData("var to = c.Email; c = all[0]; mail.Send(to, \"x\");", null)]
    [InlineData("var to = c.Email; if (a) to = all[0].Email; mail.Send(to, \"x\");", null)]
    [InlineData("mail.Send(c.Email + all[0].Email, \"x\");", null)]
    public Task The_person_is_the_one_whose_data_it_is(string bad, string? good) => Makes("PRIV3001", bad, good);

    [Theory]
    [InlineData("if (c.AcceptsMarketing) { log(); } else { mail.Send(c.Email, \"x\"); }", null)]
    [InlineData("if (c.AcceptsMarketing) return; mail.Send(c.Email, \"x\");", "if (!c.AcceptsMarketing) return; mail.Send(c.Email, \"x\");")]
    public Task Only_what_is_wrong_is_turned_round(string bad, string? good) => Makes("PRIV3004", bad, good);

    [Theory]
    [InlineData("string userId", null)]
    [InlineData("string customerNo", null)]
    [InlineData("string personId", "c.Id")]
    [InlineData("string id", "c.Id")]
    [InlineData("Person whoever", "c")]
    public async Task A_service_is_asked_by_a_key_that_fits(string parameter, string? argument)
    {
        var code = $$"""
            using PrivacyAnalyzers;
            namespace Portal;
            public class Person { public string Id { get; set; } = ""; [Pii] public string Email { get; set; } = ""; }
            public interface IConsent { [ConsentCheck(Purpose.Marketing)] bool Allows([DataSubject] {{parameter}}); }
            public class News(Cases.IMarketingMail mail, IConsent consent) { public void Send(Person c) { mail.Send(c.Email, "x"); } }
            """;
        var made = await FixWorkspace.Proposals(code);
        Assert.Equal(argument is null ? null : code.Replace("{ mail.", $"{{ if (consent.Allows({argument})) mail."), made.GetValueOrDefault("PRIV3001"));
    }

    [Fact]
    public Task Fix_all_asks_once_for_two_arguments_and_moves_all_lines() => Fix.Verify<PrivacyAnalyzers.CodeFixes.Messages.MissingConsentFix>(
        """
        namespace Cases;
        public class News(IMarketingMail mail)
        {
            public async Task Send(Customer c)
            {
                // Dear customer
                await mail.SendAsync(
                    {|PRIV3001:c.Email|},
                    // by name
                    {|PRIV3001:$"Dear {c.Name}"|}); // polite
                await Task.Delay(1);
            }
        }
        """,
        """
        namespace Cases;
        public class News(IMarketingMail mail)
        {
            public async Task Send(Customer c)
            {
                // Dear customer
                if (c.AcceptsMarketing)
                {
                    await mail.SendAsync(
                        c.Email,
                        // by name
                        $"Dear {c.Name}"); // polite
                }
                await Task.Delay(1);
            }
        }
        """);

    [Fact]
    public async Task The_files_own_braces_and_tabs_are_kept()
    {
        const string Code = "namespace Cases;\npublic class News(IMarketingMail mail) {\n\tpublic void Send(Customer c) {\n\t\tmail.Send(c.Email,\n\t\t\t\"x\");\n\t}\n}\n";
        const string Fixed = "namespace Cases;\npublic class News(IMarketingMail mail) {\n\tpublic void Send(Customer c) {\n\t\tif (c.AcceptsMarketing) {\n\t\t\tmail.Send(c.Email,\n\t\t\t\t\"x\");\n\t\t}\n\t}\n}\n";
        Assert.Equal(Fixed, (await FixWorkspace.Proposals(Code))["PRIV3001"]);
        Assert.Equal(Fixed.ReplaceLineEndings("\r\n"), (await FixWorkspace.Proposals(Code.ReplaceLineEndings("\r\n")))["PRIV3001"]);
    }

    [Fact]
    public Task An_arrow_over_several_lines_keeps_its_lines_and_comments() => Fix.Verify<PrivacyAnalyzers.CodeFixes.Messages.MissingConsentFix>(
        """
        namespace Cases;
        public class News(IMarketingMail mail)
        {
            public void Send(Customer c) =>
                // Everybody likes news.
                mail.Send({|PRIV3001:c.Email|},
                    "News"); // really

            public Task SendAsync(Customer c) =>
                mail.SendAsync({|PRIV3001:c.Email|}, "News"); // really
        }
        """,
        """
        namespace Cases;
        public class News(IMarketingMail mail)
        {
            public void Send(Customer c)
            {
                // Everybody likes news.
                if (c.AcceptsMarketing)
                {
                    mail.Send(c.Email,
                        "News"); // really
                }
            }

            public Task SendAsync(Customer c) =>
                c.AcceptsMarketing ? mail.SendAsync(c.Email, "News") : Task.CompletedTask; // really
        }
        """);

    [Fact]
    public Task The_comment_above_a_thrown_away_answer_stays() => Fix.Verify<PrivacyAnalyzers.CodeFixes.Messages.IneffectiveCheckFix>(
        """
        namespace Cases;
        public class News(IMarketingMail mail, IConsents consents)
        {
            public async Task SendAsync(Customer c)
            {
                await Task.Delay(1);

                // ask first
                await consents.AllowsMarketingAsync(c.Id);
                mail.Send({|PRIV3004:c.Email|}, "News");
            }
        }
        """,
        """
        namespace Cases;
        public class News(IMarketingMail mail, IConsents consents)
        {
            public async Task SendAsync(Customer c)
            {
                await Task.Delay(1);

                // ask first
                if (await consents.AllowsMarketingAsync(c.Id))
                {
                    mail.Send(c.Email, "News");
                }
            }
        }
        """);

    [Theory]
    [InlineData("c is { AcceptsAnalytics: true }", "c is { AcceptsMarketing: true }")]
    [InlineData("consents.Has(c.Id, nameof(PrivacyAnalyzers.Purpose.Analytics))", "consents.Has(c.Id, nameof(PrivacyAnalyzers.Purpose.Marketing))")]
    public Task Another_purpose_is_asked_for_however_it_is_written(string bad, string good) => Makes("PRIV3002", $"if ({bad}) mail.Send(c.Email, \"x\");", $"if ({good}) mail.Send(c.Email, \"x\");");

    private static async Task Makes(string key, string bad, string? good)
    {
        const string Code = """
            namespace Cases;
            public class News(IMarketingMail mail, IConsents consents, Action log)
            {
                public void Send(Customer c, Customer[] all, bool a, bool b) { STATEMENT }
                public bool Asked(Customer c) => consents.AllowsMarketing(c);
            }
            """;
        var made = await FixWorkspace.Proposals(Code.Replace("STATEMENT", bad));
        if (good is null) Assert.DoesNotContain(key, made.Keys);
        else Assert.Equal(Code.Replace("STATEMENT", good), made[key]);
    }
}
