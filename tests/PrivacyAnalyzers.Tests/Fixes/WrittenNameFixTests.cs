using PrivacyAnalyzers.CodeFixes.Logs;
using PrivacyAnalyzers.CodeFixes.Messages;
using PrivacyAnalyzers.Tests.Harness;
using Xunit;

namespace PrivacyAnalyzers.Tests.Fixes;

/// <summary>A type of a namespace that the file does not use: the using directive is added where the file keeps its own, and the name is short.</summary>
public class WrittenNameFixTests
{
    [Fact]
    public Task A_using_is_added_in_its_place() => Fix.Verify<TelemetryFix>(
        """
        using System.Diagnostics;
        using PrivacyAnalyzers;

        namespace Portal;

        public class Caller { [Pii(PiiCategory.Contact)] public string Email { get; set; } = ""; }

        public class Desk
        {
            public void Run(Activity activity, Caller caller, Caller other)
            {
                activity.SetTag("mail", {|PRIV2005:caller.Email|});
                activity.SetTag("other", {|PRIV2005:$"<{other.Email}>"|});
            }
        }
        """,
        """
        using System.Diagnostics;
        using Cases;
        using PrivacyAnalyzers;

        namespace Portal;

        public class Caller { [Pii(PiiCategory.Contact)] public string Email { get; set; } = ""; }

        public class Desk
        {
            public void Run(Activity activity, Caller caller, Caller other)
            {
                activity.SetTag("mail", Clean.Redact(caller.Email));
                activity.SetTag("other", $"<{Clean.Redact(other.Email)}>");
            }
        }
        """);

    [Fact]
    public Task Inside_the_namespace_where_the_others_are() => Fix.Verify<LoggedDataFix>(
        """
        namespace Portal
        {
            using PrivacyAnalyzers;

            public class Caller { [Pii(PiiCategory.Contact)] public string Email { get; set; } = ""; }

            public class Desk
            {
                public void Run(Caller caller) => Console.WriteLine({|PRIV2001:caller.Email|});
            }
        }
        """,
        """
        namespace Portal
        {
            using Cases;
            using PrivacyAnalyzers;

            public class Caller { [Pii(PiiCategory.Contact)] public string Email { get; set; } = ""; }

            public class Desk
            {
                public void Run(Caller caller) => Console.WriteLine(Clean.Redact(caller.Email));
            }
        }
        """,
        "PRIV2001");

    /// <summary>A name that would mean another type keeps its namespace, and what was written so before is let be.</summary>
    [Fact]
    public Task A_name_that_is_taken_stays_long() => Fix.Verify<LoggedDataFix>(
        """
        using PrivacyAnalyzers;

        namespace Portal;

        public class Caller { [Pii(PiiCategory.Contact)] public string Email { get; set; } = ""; }

        public class Clean { }

        public class Desk
        {
            public void Run(Caller caller) => Console.WriteLine({|PRIV2001:Cases.Clean.Hash("") + caller.Email|});
        }
        """,
        """
        using PrivacyAnalyzers;

        namespace Portal;

        public class Caller { [Pii(PiiCategory.Contact)] public string Email { get; set; } = ""; }

        public class Clean { }

        public class Desk
        {
            public void Run(Caller caller) => Console.WriteLine(Cases.Clean.Hash("") + Cases.Clean.Redact(caller.Email));
        }
        """,
        "PRIV2001");

    [Fact]
    public Task A_check_is_named_so_too() => Fix.Verify<MissingConsentFix>(
        """
        using Cases;
        using PrivacyAnalyzers;

        namespace Portal.Consents
        {
            public static class Register
            {
                [ConsentCheck(Purpose.Marketing)] public static bool Allows([DataSubject] int id) => id > 0;
            }
        }

        namespace Portal
        {
            public class Reader { public int Id { get; set; } [Pii] public string Mail { get; set; } = ""; }

            public class Desk(IMarketingMail mail)
            {
                public void Run(Reader reader)
                {
                    mail.Send({|PRIV3001:reader.Mail|}, "");
                }
            }
        }
        """,
        """
        using Cases;
        using Portal.Consents;
        using PrivacyAnalyzers;

        namespace Portal.Consents
        {
            public static class Register
            {
                [ConsentCheck(Purpose.Marketing)] public static bool Allows([DataSubject] int id) => id > 0;
            }
        }

        namespace Portal
        {
            public class Reader { public int Id { get; set; } [Pii] public string Mail { get; set; } = ""; }

            public class Desk(IMarketingMail mail)
            {
                public void Run(Reader reader)
                {
                    if (Register.Allows(reader.Id))
                    {
                        mail.Send(reader.Mail, "");
                    }
                }
            }
        }
        """);
}
