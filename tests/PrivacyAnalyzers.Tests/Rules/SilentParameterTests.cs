using PrivacyAnalyzers.Tests.Harness;
using Xunit;

namespace PrivacyAnalyzers.Tests.Rules;

/// <summary>PRIV1006: parameters that lead out of a project without saying so.</summary>
public class SilentParameterTests
{
    [Fact]
    public Task Parameters() => PrivacyTest.Verify("""
        //# ids: PRIV1006
        using Microsoft.Extensions.Logging;
        using PrivacyAnalyzers;
        namespace Cases.Open;
        public interface INotes { void Note(string text); }
        public class Bad(ILogger<Bad> log, IMarketingMail mail, ITracker tracker) : INotes
        {
            public void Direct(string text) => log.LogInformation("{Text}", text); //! PRIV1006
            public void Far(string text) => Inner("note: " + text); //! PRIV1006
            public void Any(object value) => Out.Log(value); //! PRIV1006
            public void Generic<T>(T value) => log.LogInformation("{Value}", value); //! PRIV1006
            public void Many(IEnumerable<string> all) { foreach (var one in all) Out.Log(one); } //! PRIV1006
            public void Took(TimeSpan time) => log.LogInformation("{Time}", time); //! PRIV1006
            public void Offer(string to) => mail.Send(to, "x"); //! PRIV1006
            public void Track(string name) => tracker.Track("name", name); //! PRIV1006
            public void Note(string text) => Out.Log(text); //! PRIV1006
            protected void Protected(string text) => Out.Log(text); //! PRIV1006
            public Bad(string name) : this(null!, null!, null!) => Out.Log(name); //! PRIV1006

            private void Inner(string text) => log.LogDebug(text);
        }

        public class Ok(ILogger<Ok> log, IMarketingMail mail, IServiceMail service, IConsents consents)
        {
            public void Marked([Sink(Channel.Log)] string text) => Out.Log(text);
            [Sink(Channel.Log)] public void All(string text) => Out.Log(text);
            public void Data([Pii] string mail) => _ = mail.Length;
            public void Key(int id) => log.LogInformation("{Id}", id);
            public void Guid(Guid id) => log.LogInformation("{Id}", id);
            public void Masked(string text) => Out.Log(Clean.Redact(text));
            public void Length(string text) => Out.Log(text.Length);
            public void Guarded(int customerId, string to) { if (consents.AllowsMarketing(new Customer { Id = customerId })) mail.Send(to, "x"); }
            public void Object(Customer c) => log.LogInformation("{Id}", c.Id);
            public void Thrown(string text) => throw new ArgumentException(text);
            public void Service(string to, CancellationToken cancellation) { cancellation.ThrowIfCancellationRequested(); log.LogInformation("{Length}", to.Length); }
            internal void Internal(string text) => Out.Log(text);
            private void Hidden(string text) => Internal(text);
            public override bool Equals(object? other) { Out.Log(other); return false; }
            public override int GetHashCode() { Hidden(""); service.ToString(); return 0; }
        }

        internal class Inner { public void Log(string text) => Out.Log(text); }
        """);
}
