using PrivacyAnalyzers.CodeFixes.Annotations;
using PrivacyAnalyzers.Tests.Harness;
using Xunit;

namespace PrivacyAnalyzers.Tests.Fixes;

/// <summary>The marks that PRIV1005 and PRIV1006 ask for, and where they are written.</summary>
public class MarkFixTests
{
    [Fact]
    public Task Properties_fields_and_records() => Fix.Verify<UnmarkedMemberFix>("""
        // The views.
        using System.Text;

        namespace Cases.Views;

        /// <summary>What is shown.</summary>
        public class View
        {
            /// <summary>The address.</summary>
            public string Mail { get; set; } = ""; // kept

            [Obsolete("old")]
            public string? Name { get; set; }

            private string _last = "";

            public string Card { get; set; } = "";
        }

        public record Lead(string Mail, string Plan);

        public record Wide(
            string Number, // whom
            TimeSpan Took);

        public class Held(string phone) { public int Length() => phone.Length; }

        public class Maker
        {
            public View Make(Customer c) => new() { Mail = {|PRIV1005:c.Email|}, Name = {|PRIV1005:c.Name|} };
            public void Again(View v, Customer c) => v.Mail = {|PRIV1005:c.Email|};
            public Lead Lead(Customer c) => new({|PRIV1005:c.Email|}, c.Plan);
            public Wide Wide(CallRecord r) => new({|PRIV1005:r.Destination|}, {|PRIV1005:r.Duration|});
            public Held Held(Customer c) => new({|PRIV1005:c.Phone|});
            public void Two(View v, Customer c) { v.Card = {|PRIV1005:c.CardNumber|}; }
        }
        """, """
        // The views.
        using System.Text;
        using PrivacyAnalyzers;

        namespace Cases.Views;

        /// <summary>What is shown.</summary>
        public class View
        {
            /// <summary>The address.</summary>
            [Pii(PiiCategory.Contact)] public string Mail { get; set; } = ""; // kept

            [Pii(PiiCategory.Identity)]
            [Obsolete("old")]
            public string? Name { get; set; }

            private string _last = "";

            [Pii(PiiCategory.Payment)] public string Card { get; set; } = "";
        }

        public record Lead([property: Pii(PiiCategory.Contact)] string Mail, string Plan);

        public record Wide(
            [property: Cpni(CpniCategory.CallDetail)] string Number, // whom
            [property: Cpni(CpniCategory.CallDetail)] TimeSpan Took);

        public class Held([Pii(PiiCategory.Contact)] string phone) { public int Length() => phone.Length; }

        public class Maker
        {
            public View Make(Customer c) => new() { Mail = c.Email, Name = c.Name };
            public void Again(View v, Customer c) => v.Mail = c.Email;
            public Lead Lead(Customer c) => new(c.Email, c.Plan);
            public Wide Wide(CallRecord r) => new(r.Destination, r.Duration);
            public Held Held(Customer c) => new(c.Phone);
            public void Two(View v, Customer c) { v.Card = c.CardNumber; }
        }
        """);

    [Fact]
    public Task Returns_and_what_is_implemented() => Fix.Verify<UnmarkedMemberFix>("""
        namespace Cases.Books;

        public interface IBook
        {
            /// <summary>Finds it.</summary>
            string MailOf(int id);
        }

        public class Book(ICustomers customers) : IBook
        {
            public string MailOf(int id) => {|PRIV1005:customers.Find(id).Email|};

            // The first.
            public string First => {|PRIV1005:customers.Find(1).Name|};
        }
        """, """
        using PrivacyAnalyzers;

        namespace Cases.Books;

        public interface IBook
        {
            /// <summary>Finds it.</summary>
            [return: Pii(PiiCategory.Contact)]
            string MailOf(int id);
        }

        public class Book(ICustomers customers) : IBook
        {
            public string MailOf(int id) => customers.Find(id).Email;

            // The first.
            [Pii(PiiCategory.Identity)] public string First => customers.Find(1).Name;
        }
        """);

    [Fact]
    public Task An_interface_says_what_all_its_implementations_do() => Fix.Verify<SilentParameterFix>("""
        using PrivacyAnalyzers;
        namespace Cases.Boxes;

        public interface IBox { void Drop(string text); }

        public class Kept : IBox { private readonly List<string> _all = []; public void Drop(string text) => _all.Add(text); }

        public class Traced : IBox { public void Drop(string {|PRIV1006:text|}) => Out.Log(text); }
        """, """
        using PrivacyAnalyzers;
        namespace Cases.Boxes;

        public interface IBox { void Drop(string text); }

        public class Kept : IBox { private readonly List<string> _all = []; public void Drop(string text) => _all.Add(text); }

        public class Traced : IBox { public void Drop([Sink(Channel.Log)] string text) => Out.Log(text); }
        """);

    [Fact]
    public Task Sinks() => Fix.Verify<SilentParameterFix>("""
        using PrivacyAnalyzers;
        namespace Cases.Notes;

        public interface INotes { void Note(string text, int level); }

        public class Notes(ITracker tracker) : INotes
        {
            public void Note(string {|PRIV1006:text|}, int level) => Out.Log(text);

            public void Track(
                string {|PRIV1006:name|}, // which
                string {|PRIV1006:value|})
            {
                tracker.Track(name, value);
            }
        }
        """, """
        using PrivacyAnalyzers;
        namespace Cases.Notes;

        public interface INotes { void Note([Sink(Channel.Log)] string text, int level); }

        public class Notes(ITracker tracker) : INotes
        {
            public void Note(string text, int level) => Out.Log(text);

            public void Track(
                [Sink(Channel.Analytics)] string name, // which
                [Sink(Channel.Analytics)] string value)
            {
                tracker.Track(name, value);
            }
        }
        """);
}
