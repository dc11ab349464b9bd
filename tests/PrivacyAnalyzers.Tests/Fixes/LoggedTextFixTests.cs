using PrivacyAnalyzers.Tests.Harness;
using Xunit;

namespace PrivacyAnalyzers.Tests.Fixes;

/// <summary>The key, or nothing, in a log's text: only where what is left is what somebody would write.</summary>
public class LoggedTextFixTests
{
    [Theory]
    [InlineData("log.LogInformation(\"Opened {Email} on {Plan}\", c.Email, c.Plan)", "log.LogInformation(\"Opened on {Plan}\", c.Plan)")]
    [InlineData("log.LogInformation(\"Customer {CustomerId} changed {Email}\", c.Id, c.Email)", "log.LogInformation(\"Customer {CustomerId} changed\", c.Id)")]
    [InlineData("log.LogInformation(\"Login failed for '{Name}'\", c.Name)", "log.LogInformation(\"Login failed\")")]
    [InlineData("log.LogInformation(\"Plan {Plan} ({Name})\", c.Plan, c.Name)", "log.LogInformation(\"Plan {Plan}\", c.Plan)")]
    [InlineData("log.LogInformation(\"mail={Email}, plan={Plan}\", c.Email, c.Plan)", "log.LogInformation(\"plan={Plan}\", c.Plan)")]
    [InlineData("log.LogInformation(\"plan={Plan}, mail={Email}\", c.Plan, c.Email)", "log.LogInformation(\"plan={Plan}\", c.Plan)")]
    [InlineData("log.LogInformation(\"Mail to {Email} was sent\", c.Email)", "log.LogInformation(\"Mail was sent\")")]
    [InlineData("log.LogInformation(\"User {Name} signed in\", c.Name)", "log.LogInformation(\"User signed in\")")]
    [InlineData("log.LogInformation(\"Moved {Plan} and {Name}\", c.Plan, c.Name)", "log.LogInformation(\"Moved {Plan}\", c.Plan)")]
    [InlineData("Console.WriteLine(\"Opened {0} on {1}, {1}\", c.Name, c.Plan)", "Console.WriteLine(\"Opened on {0}, {0}\", c.Plan)")]
    [InlineData("log.LogInformation($\"Opened '{c.Name}' on {c.Plan}\")", "log.LogInformation($\"Opened on {c.Plan}\")")]
    [InlineData("log.LogInformation(\"No account for \" + c.Name + \" on \" + c.Plan)", "log.LogInformation(\"No account on \" + c.Plan)")]
    [InlineData("log.LogInformation(string.Format(\"Opened {0} on {1}\", c.Name, c.Plan))", "log.LogInformation(string.Format(\"Opened on {0}\", c.Plan))")]
    [InlineData("log.LogInformation(\"{Name}\", c.Name)", null)]
    [InlineData("log.LogInformation(\"{Name} signed in\", c.Name)", null)]
    [InlineData("log.LogInformation(\"Signed in {Name}\", c.Name)", null)]
    [InlineData("log.LogInformation(\"Born {Name}\", c.Name)", null)]
    [InlineData("log.LogInformation(\"The name is {Name}\", c.Name)", null)]
    [InlineData("log.LogInformation(\"Opened \" + \"{Name}\", c.Name)", null)]
    [InlineData("Console.WriteLine(\"Mail: {0} on {1}\", c.Email, c.Plan)", null)]
    [InlineData("Console.WriteLine(\"Moved {0} from {1} as {0}\", c.Name, c.Plan)", null)]
    [InlineData("log.LogInformation($\"Moved {c.Name} to {c.Email}\")", null)]
    public Task What_is_left_out_leaves_a_sentence(string bad, string? good) => Makes("PRIV2001.Drop", bad, good);

    [Theory]
    [InlineData("log.LogInformation(\"Opened {Email:l}\", c.Email)", "log.LogInformation(\"Opened {CustomerId}\", c.Id)")]
    [InlineData("Console.WriteLine(\"Opened {0} on {1}\", c.Name, c.Plan)", "Console.WriteLine(\"Opened {0} on {1}\", c.Id, c.Plan)")]
    [InlineData("log.LogInformation(\"Opened {0} on {1}\", c.Name, c.Plan)", "log.LogInformation(\"Opened {0} on {1}\", c.Id, c.Plan)")]
    [InlineData("Serilog.Log.Information(\"Opened {0,-5} on {1}\", c.Name, c.Plan)", "Serilog.Log.Information(\"Opened {0,-5} on {1}\", c.Id, c.Plan)")]
    [InlineData("NLog.LogManager.GetCurrentClassLogger().Info(\"Opened {0} on {1}\", c.Name, c.Plan)", "NLog.LogManager.GetCurrentClassLogger().Info(\"Opened {0} on {1}\", c.Id, c.Plan)")]
    [InlineData("log.LogInformation(\"Opened {Email}\", c?.Email)", "log.LogInformation(\"Opened {CustomerId}\", c?.Id)")]
    [InlineData("Console.WriteLine(c.Name)", "Console.WriteLine(c.Id)")]
    [InlineData("Console.WriteLine(\"Mail: {0} on {1}\", c.Email, c.Plan)", null)]
    [InlineData("log.LogInformation(\"Customer {CustomerId} changed {Email}\", c.Id, c.Email)", null)]
    [InlineData("log.LogInformation(\"Customer {Id} changed {Email}\", c.Id, c.Email)", null)]
    [InlineData("log.LogInformation(\"Opened with e-mail {Email}\", c.Email)", null)]
    [InlineData("log.LogInformation(\"Born {Birth}\", c.Name.Length > 3 ? c.Name[..3] : \"\")", null)]
    [InlineData("log.LogInformation(\"Opened \" + \"{Name}\", c.Name)", null)]
    [InlineData("log.LogInformation(c.Name)", null)]
    [InlineData("Serilog.Log.ForContext(\"Email\", c.Email).Information(\"Opened\")", null)]
    [InlineData("log.LogInformation($\"{c.Name} has {c.Email}\")", null)]
    [InlineData("LoggerMessage.Define<string>(LogLevel.Information, default, \"Saw {Name}\")(log, c.Name, null)", null)]
    public Task The_key_is_logged_where_it_fits(string bad, string? good) => Makes("PRIV2001.Key", bad, good);

    [Theory]
    [InlineData("log.LogInformation($\"{c.Name} has {c.Email} on {c.Plan}\")", "log.LogInformation($\"{Clean.Redact(c.Name)} has {Clean.Redact(c.Email)} on {c.Plan}\")")]
    [InlineData("log.LogInformation(\"Moved \" + c.Name + \" to \" + c.Email.Trim())", "log.LogInformation(\"Moved \" + Clean.Redact(c.Name) + \" to \" + Clean.Redact(c.Email.Trim()))")]
    [InlineData("log.LogInformation(string.Format(\"{0} has {1}\", c.Name, c.Email))", "log.LogInformation(string.Format(\"{0} has {1}\", Clean.Redact(c.Name), Clean.Redact(c.Email)))")]
    [InlineData("log.LogInformation(\"Opened {Phone}\", c?.Phone)", "log.LogInformation(\"Opened {Phone}\", Clean.Redact(c?.Phone ?? \"\"))")]
    [InlineData("LoggerMessage.Define<string>(LogLevel.Information, default, \"Saw {Name}\")(log, c.Name, null)", "LoggerMessage.Define<string>(LogLevel.Information, default, \"Saw {Name}\")(log, Clean.Redact(c.Name), null)")]
    // Each value of a written-out array is a finding of its own, as each argument is.
    [InlineData("log.LogInformation(\"{A} has {B}\", new object[] { c.Name, c.Email })", "log.LogInformation(\"{A} has {B}\", new object[] { Clean.Redact(c.Name), c.Email })")]
    [InlineData("var text = $\"Opened {c.Email}\"; log.LogInformation(text)", "var text = $\"Opened {Clean.Redact(c.Email)}\"; log.LogInformation(text)")]
    [InlineData("var text = $\"Opened {c.Email}\"; log.LogInformation(text); File.WriteAllText(\"x\", text)", null)]
    public Task All_that_is_personal_is_protected(string bad, string? good) => Makes("PRIV2001", bad, good);

    [Fact]
    public async Task Call_details_have_no_key_that_says_as_much()
    {
        const string Code = """
            using Microsoft.Extensions.Logging;
            using PrivacyAnalyzers;
            namespace Portal;
            public class Call { public Guid Id { get; set; } [Cpni] public int Minutes { get; set; } [Cpni] public string Number { get; set; } = ""; }
            public class Calls(ILogger<Calls> log) { public void Ended(Call call) { log.LogInformation("Called {Number} for {Minutes} minutes", "", call.Minutes); } }
            """;
        var made = await FixWorkspace.Proposals(Code);
        Assert.Equal(Code.Replace(" for {Minutes} minutes\", \"\", call.Minutes", "\", \"\""), Assert.Single(made).Value);
    }

    private static async Task Makes(string key, string bad, string? good)
    {
        const string Code = """
            using Microsoft.Extensions.Logging;
            namespace Cases;
            public class Accounts(ILogger<Accounts> log)
            {
                public void Done(Customer c)
                {
                    LOG;
                }
            }
            """;
        var made = await FixWorkspace.Proposals(Code.Replace("LOG", bad));
        if (good is null) Assert.DoesNotContain(key, made.Keys);
        else Assert.Equal(Code.Replace("LOG", good), made[key]);
    }
}
