using PrivacyAnalyzers.CodeFixes.Logs;
using PrivacyAnalyzers.Tests.Harness;
using Xunit;

namespace PrivacyAnalyzers.Tests.Fixes;

/// <summary>PRIV2006: the string form shows the key, or the type's name.</summary>
public class StringFormFixTests
{
    [Fact]
    public Task A_record_without_a_body_gets_one() => Fix.Verify<StringFormFix>(
        """
        using PrivacyAnalyzers;
        namespace Portal;
        public record {|PRIV2006:Contact|}(int Id, [property: Pii(PiiCategory.Contact)] string Email);
        """,
        """
        using PrivacyAnalyzers;
        namespace Portal;
        public record Contact(int Id, [property: Pii(PiiCategory.Contact)] string Email)
        {
            public override string ToString() => $"Contact {Id}";
        }
        """);

    [Fact]
    public Task A_body_gets_one_member_more() => Fix.Verify<StringFormFix>(
        """
        using PrivacyAnalyzers;
        namespace Portal;
        public record {|PRIV2006:Contact|}([property: Pii(PiiCategory.Contact)] string Email)
        {
            public bool IsKnown => Email != "";
        }
        """,
        """
        using PrivacyAnalyzers;
        namespace Portal;
        public record Contact([property: Pii(PiiCategory.Contact)] string Email)
        {
            public bool IsKnown => Email != "";

            public override string ToString() => nameof(Contact);
        }
        """);

    [Fact]
    public Task A_string_form_that_is_written_out_is_replaced() => Fix.Verify<StringFormFix>(
        """
        using PrivacyAnalyzers;
        namespace Portal;
        public class Contact
        {
            public int Id { get; set; }

            [Pii(PiiCategory.Contact)] public string Email { get; set; } = "";

            // For lists.
            public override string ToString() => {|PRIV2006:$"{Id} <{Email}>"|};
        }
        """,
        """
        using PrivacyAnalyzers;
        namespace Portal;
        public class Contact
        {
            public int Id { get; set; }

            [Pii(PiiCategory.Contact)] public string Email { get; set; } = "";

            // For lists.
            public override string ToString() => $"Contact {Id}";
        }
        """);
}
