using PrivacyAnalyzers.Tests.Harness;
using Xunit;

namespace PrivacyAnalyzers.Tests.Rules;

/// <summary>PRIV2001 to PRIV2004 and PRIV5004, on the real logging libraries.</summary>
public class LogRuleTests
{
    [Fact]
    public Task Microsoft_extensions_logging() => PrivacyTest.Verify("""
        using Microsoft.Extensions.Logging;
        namespace Cases.Mel;
        public class Log(ILogger<Log> log, ILoggerFactory factory)
        {
            public void Bad(Customer c, Exception e)
            {
                log.LogTrace("{A}", c.Email); //! PRIV2001
                log.LogDebug(c.Email); //! PRIV2001
                log.LogInformation("a " + c.Email); //! PRIV2001
                log.LogWarning($"a {c.Name,-10}"); //! PRIV2001
                log.LogError(e, "{A} {B}", c.Id, c.Phone); //! PRIV2001
                log.LogCritical(new EventId(1), e, "{A}", c.Email.ToUpperInvariant()); //! PRIV2001
                log.Log(LogLevel.Warning, "{A}", c.Email[..3]); //! PRIV2001
                factory.CreateLogger("x").LogInformation("{A}", string.Join(",", c.Email, c.Plan)); //! PRIV2001
                log.LogInformation("{Number}", c.Calls[0].Destination); //! PRIV2002
                log.LogInformation("{Took}", c.Calls[0].Duration.TotalSeconds); //! PRIV2002
                log.LogInformation("{@Customer}", c); //! PRIV2003 | PRIV5004
                log.LogInformation("{Password}", c.Password); //! PRIV5004
            }

            public void Ok(Customer c, Exception e)
            {
                log.LogInformation("{Id} {Plan}", c.Id, c.Plan);
                log.LogInformation("{Ip}", c.IpAddress);
                log.LogInformation("{Length}", c.Email.Length);
                log.LogInformation("{Known}", c.Email != null);
                log.LogInformation("{Same}", c.Email == c.Name);
                log.LogInformation(nameof(c.Email));
                log.LogInformation("{A}", Clean.Redact(c.Email));
                log.LogInformation("{A}", Clean.Hash(c.Email));
                log.LogInformation("{A}", Clean.Encrypt(c.Email));
                log.LogInformation("{Customer}", c);
                log.LogInformation("{Count}", c.Calls.Count);
                log.LogError(e, "{Id}", c.Id);
                if (c.Email.Contains('@')) log.LogInformation("ok");
            }
        }
        """);

    [Fact]
    public Task Serilog_and_its_context() => PrivacyTest.Verify("""
        using Serilog;
        using Serilog.Context;
        namespace Cases.SerilogCases;
        public class Logs(ILogger log)
        {
            public void Bad(Customer c)
            {
                Log.Information("{Email}", c.Email); //! PRIV2001
                log.Warning("{Id} {Email}", c.Id, c.Email); //! PRIV2001
                log.ForContext("Email", c.Email).Information("x"); //! PRIV2001
                using var _ = LogContext.PushProperty("Name", c.Name); //! PRIV2001
                log.Information("{@C}", new { c.Id, c.Email }); //! PRIV2001 | PRIV2003
                Log.Error("{To}", c.Calls.First().Destination); //! PRIV2002
            }

            public void Ok(Customer c)
            {
                Log.Information("{Id}", c.Id);
                log.ForContext("Id", c.Id).Information("{Plan}", c.Plan);
                log.Information("{@C}", new { c.Id, c.Plan });
                log.Information("{C}", c);
            }
        }
        """);

    [Fact]
    public Task Nlog() => PrivacyTest.Verify("""
        using NLog;
        namespace Cases.NLogCases;
        public class Logs
        {
            private static readonly Logger s_log = LogManager.GetCurrentClassLogger();

            public void Bad(Customer c)
            {
                s_log.Info("{0}", c.Email); //! PRIV2001
                s_log.Warn(c.Email); //! PRIV2001
                s_log.Error($"{c.Name} failed"); //! PRIV2001
            }

            public void Ok(Customer c)
            {
                s_log.Info("{0}", c.Id);
                s_log.Warn(Clean.Redact(c.Email));
            }
        }
        """);

    [Fact]
    public Task Console_trace_and_debug() => PrivacyTest.Verify("""
        using System.Diagnostics;
        namespace Cases.Frameworks;
        public class Logs
        {
            public void Bad(Customer c)
            {
                Console.WriteLine(c.Email); //! PRIV2001
                Console.Error.WriteLine("a {0}", c.Email); //! PRIV2001
                Trace.WriteLine(c.Email); //! PRIV2001
                Trace.TraceError("a {0}", c.Phone); //! PRIV2001
                Debug.WriteLine(c.Name, "category"); //! PRIV2001
            }

            public void Ok(Customer c)
            {
                Console.WriteLine(c.Id);
                Trace.WriteLine(c.Plan);
                Debug.Assert(c.Email.Length > 0);
            }
        }
        """);

    [Fact]
    public Task Objects_that_show_their_data() => PrivacyTest.Verify("""
        using Microsoft.Extensions.Logging;
        using PrivacyAnalyzers;
        namespace Cases.Objects;
        public record Lead([Pii] string Mail, string Source); //! PRIV2006
        public class Person { [Pii] public string Name { get; set; } = ""; public override string ToString() => "Person " + Name; } //! PRIV2006
        public class Quiet { [Pii] public string Name { get; set; } = ""; public override string ToString() => "Quiet"; }
        public class Log(ILogger log)
        {
            public void Bad(Lead lead, Person person, List<Lead> leads)
            {
                log.LogInformation("{Lead}", lead); //! PRIV2003
                log.LogInformation($"{person}"); //! PRIV2003
                log.LogInformation("a " + person); //! PRIV2003
                log.LogInformation("{Mail}", lead.Mail); //! PRIV2001
            }

            public void Ok(Lead lead, Quiet quiet)
            {
                log.LogInformation("{Source}", lead.Source);
                log.LogInformation("{Quiet}", quiet);
                log.LogInformation($"{quiet}");
            }
        }
        """);

    [Fact]
    public Task Exceptions() => PrivacyTest.Verify("""
        namespace Cases.Thrown;
        public class RejectedException(string message, Exception? inner = null) : Exception(message, inner);
        public class Checks
        {
            public void Bad(Customer c) => throw new InvalidOperationException("Unknown " + c.Email); //! PRIV2004
            public void BadOwn(Customer c) => throw new RejectedException($"{c.Name} rejected"); //! PRIV2004
            public void BadCpni(Customer c) => throw new ArgumentException(c.Calls[0].Destination); //! PRIV2004
            public void Ok(Customer c) => throw new InvalidOperationException("Unknown " + c.Id);
            public void OkName(Customer c) => throw new ArgumentNullException(nameof(c));
            public void OkMasked(Customer c) => throw new ArgumentException(Clean.Redact(c.Email));
            public void OkWrapped(Customer c, Exception e) => throw new RejectedException("Rejected", e);
        }
        """);

    [Fact]
    public Task What_is_done_to_the_data_on_the_way() => PrivacyTest.Verify("""
        namespace Cases.Ways;
        public class Ways
        {
            private string _last = "";
            private static string? s_seen;

            public void BadThroughField(Customer c) { _last = c.Email; Out.Log(_last); } //! PRIV2001
            public void BadThroughStatic(Customer c) { s_seen = c.Email; Out.Log(s_seen); } //! PRIV2001
            public void BadBase64(Customer c) => Out.Log(Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes(c.Email))); //! PRIV2001
            public void BadJson(Customer c) => Out.Log(System.Text.Json.JsonSerializer.Serialize(new { c.Email })); //! PRIV2001 | PRIV2003
            public void BadBuilder(Customer c) => Out.Log(new System.Text.StringBuilder().Append("a").Append(c.Email).ToString()); //! PRIV2001
            public void BadTuple(Customer c) { var (a, b) = (c.Email, c.Id); Out.Log(a); Out.Log(b); } //! PRIV2001
            public void BadOut(Customer c) { Get(c, out var mail); Out.Log(mail); } //! PRIV2001
            public async Task BadAwait(Customer c) => Out.Log(await Late(c)); //! PRIV2001
            public void BadLinq(Customer[] all) => Out.Log(string.Join(";", all.Select(c => c.Email))); //! PRIV2001
            public void BadCoalesce(Customer? c) => Out.Log(c?.Email ?? "none"); //! PRIV2001
            public void BadTernary(Customer c, bool b) => Out.Log(b ? c.Email : "none"); //! PRIV2001
            public void BadSwitch(Customer c, int n) => Out.Log(n switch { 0 => c.Plan, _ => c.Phone }); //! PRIV2001
            public void BadLocal(Customer c) { string Mail() => c.Email; Out.Log(Mail()); } //! PRIV2001
            public void BadFunc(Customer c) { Func<string> mail = () => c.Email; Out.Log(mail()); } //! PRIV2001
            public void BadPattern(object o) { if (o is Customer { Email: var mail }) Out.Log(mail); } //! PRIV2001
            public void OkOverwritten(Customer c) { var a = c.Email; a = "none"; Out.Log(a); }
            public void OkOther(Customer c) { var (a, b) = (c.Email, c.Id); Out.Log(b); _ = a; }
            public void OkCompared(Customer c, Customer d) => Out.Log(string.Equals(c.Email, d.Email) ? 1 : 0);

            private static void Get(Customer c, out string mail) => mail = c.Email;

            private static async Task<string> Late(Customer c) { await Task.Yield(); return c.Email; }
        }
        """);
}
