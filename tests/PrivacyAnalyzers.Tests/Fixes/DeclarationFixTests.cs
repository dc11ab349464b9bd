using PrivacyAnalyzers.CodeFixes.Annotations;
using PrivacyAnalyzers.CodeFixes.Logs;
using PrivacyAnalyzers.Tests.Harness;
using Xunit;

namespace PrivacyAnalyzers.Tests.Fixes;

/// <summary>Fixes of what declarations say: marks that are missing, wrong or misspelt, and string forms.</summary>
public class DeclarationFixTests
{
    [Fact]
    public Task A_member_is_marked_as_its_name_says() => Fix.Verify<LookalikeFix>(
        """
        using PrivacyAnalyzers;
        namespace Cases;
        public class Person
        {
            public string {|PRIV1001:Email|} { get; set; } = "";
            public string {|PRIV1002:CalledNumber|} { get; set; } = "";
        }
        public record Signup(int Id, string {|PRIV1001:Email|});
        """,
        """
        using PrivacyAnalyzers;
        namespace Cases;
        public class Person
        {
            [Pii(PiiCategory.Contact)] public string Email { get; set; } = "";
            [Cpni(CpniCategory.CallDetail)] public string CalledNumber { get; set; } = "";
        }
        public record Signup(int Id, [property: Pii(PiiCategory.Contact)] string Email);
        """);

    [Fact]
    public Task A_mark_without_effect_goes() => Fix.Verify<RemoveMarkFix>(
        """
        using PrivacyAnalyzers;
        namespace Cases;
        public class Person
        {
            // Shown in the empty form.
            [{|PRIV1003:Pii|}] public const string Example = "x";

            [System.Obsolete, {|PRIV1003:Pii|}]
            public void Load() { }
        }
        """,
        """
        using PrivacyAnalyzers;
        namespace Cases;
        public class Person
        {
            // Shown in the empty form.
            public const string Example = "x";

            [System.Obsolete]
            public void Load() { }
        }
        """);

    [Fact]
    public Task A_conflicting_mark_goes() => Fix.Verify<RemoveMarkFix>(
        """
        using PrivacyAnalyzers;
        namespace Cases;
        public interface IHas { [Pii(PiiCategory.Contact)] string Login { get; } }
        public class Has : IHas
        {
            [{|PRIV1004:Pii(PiiCategory.Online)|}]
            public string Login => "x";
        }
        """,
        """
        using PrivacyAnalyzers;
        namespace Cases;
        public interface IHas { [Pii(PiiCategory.Contact)] string Login { get; } }
        public class Has : IHas
        {
            public string Login => "x";
        }
        """);

    [Fact]
    public Task A_misspelt_word_is_corrected() => Fix.Verify<UnknownWordFix>(
        """
        using PrivacyAnalyzers;
        namespace Cases;
        public class Person
        {
            [Pii({|PRIV1007:"Contakt"|})] public string Line { get; set; } = "";
        }
        """,
        """
        using PrivacyAnalyzers;
        namespace Cases;
        public class Person
        {
            [Pii("Contact")] public string Line { get; set; } = "";
        }
        """);
}
