using Xunit;

namespace PrivacyAnalyzers.Policy.Tests;

public class ModelParserTests
{
    private const string Good = "none M:Portal.Mail.Address.Check\n";

    [Fact]
    public void The_shipped_models_have_no_mistakes() => Assert.Empty(BuiltInModels.Problems);

    [Fact]
    public void The_shipped_models_say_what_they_are_tested_against_or_that_nothing_was_or_belong_to_the_framework()
    {
        Assert.Equal(BuiltInModels.All.Count, BuiltInModels.All.Select(m => m.Library).Distinct().Count());
        Assert.All(BuiltInModels.All, m => Assert.True((m.Packages.Count > 0) == (m.UntestedBecause is null) || m.Library.StartsWith("System.", StringComparison.Ordinal) || m.Library.StartsWith("ASP.NET Core", StringComparison.Ordinal) || m.Library == "Pixels and social widgets", m.Path));
    }

    [Theory]
    [InlineData("sinks Log M:A.B.C", 0, 0, "a line begins with sink")]
    [InlineData("sink", 0, 4, "expected a channel")]
    [InlineData("sink Log", 0, 8, "documentation-comment id")]
    [InlineData("sink Log A.B.C", 0, 9, "documentation-comment id")]
    [InlineData("\n\n  sink Log M:A.B*.C", 2, 16, "* in its last part only")]
    [InlineData("sink Log M:A.B.C into x", 0, 17, "expected in, whole, template, fault")]
    [InlineData("sink Log M:A.B.C in", 0, 19, "a path")]
    [InlineData("sink Log M:A.B.C in x..y", 0, 21, "a step is")]
    [InlineData("sink Log M:A.B.C in .y", 0, 20, "a path begins with")]
    [InlineData("sink Log M:A.B.C whole whole", 0, 23, "each once")]
    [InlineData("sink Log M:A.B.C template", 0, 25, "the template's parameter")]
    [InlineData("sink Transport M:A.B.C fault wire", 0, 29, "a fault is address, encryption or validation")]
    [InlineData("sink Transport M:A.B.C when this.Secure true", 0, 40, "expected is")]
    [InlineData("sink Transport M:A.B.C when this.Secure is", 0, 42, "expected a value")]
    [InlineData("sink Transport M:A.B.C unless this.Mode is a||b", 0, 43, "names separated by |")]
    [InlineData("source M:A.B.C", 0, 7, "a category")]
    [InlineData("sanitizer Shredded M:A.B.C", 0, 10, "a protection is Redacted")]
    [InlineData("flow M:A.B.C x", 0, 14, "expected ->")]
    [InlineData("flow M:A.B.C x -> return;", 0, 25, "a path")]
    [InlineData("filter M:A.B.C source[] -> return[]", 0, 24, "expected by")]
    [InlineData("none M:A.B.C in x", 0, 13, "expected when, unless or the end")]
    [InlineData("view M:A.B.C", 0, 12, "a path")]
    [InlineData("entry", 0, 5, "documentation-comment id")]
    [InlineData("entry M:A.B.C handler", 0, 14, "expected the end of the line")]
    [InlineData("entry M:A.B.C whole", 0, 14, "or of a type whole")]
    [InlineData("sink Log M:A.B.C in x as", 0, 24, "the category that it counts as")]
    [InlineData("sink Log M:A.B.C in x as M:A.B", 0, 25, "as a type: T:")]
    [InlineData("mark M:A.B.C", 0, 5, "the fact to mark with")]
    [InlineData("library Portal", 0, 8, "in double quotes")]
    [InlineData("package Portal", 0, 14, "the version that was tested")]
    [InlineData("needs", 0, 5, "the name of an assembly")]
    [InlineData("needs Portal.Mail Portal", 0, 18, "the end of the line")]
    [InlineData("untested because", 0, 16, "expected a reason")]
    [InlineData("SINKS Log M:A.B.C", 0, 0, "did you mean 'sink'?")]
    [InlineData("// a comment", 0, 0, "a comment begins with #")]
    [InlineData("sink Log M:A.B.C in x y", 0, 22, "a comma is missing before 'y'")]
    [InlineData("sink Log A.B.C in x", 0, 9, "a method is written M:A.B.C")]
    [InlineData("sink Log M:A.B.C(string, int)", 0, 16, "types are written in full")]
    [InlineData("sink Log M:A.B<T>.C", 0, 14, "the number of its parameters: List`1")]
    [InlineData("sink Log M: A.B.C", 0, 9, "nothing stands between the prefix and the name")]
    [InlineData("sink Log M:A.B.C when x is not open", 0, 31, "is written unless")]
    [InlineData("sink Transport M:A.B.C fault encription", 0, 29, "did you mean 'encryption'?")]
    [InlineData("sink Log M:A.B.C wihle", 0, 17, "did you mean 'whole'?")]
    [InlineData("flow M:A.B.C a -> return, b -> return", 0, 24, "flows are parted by ;")]
    [InlineData("flow M:A.B.C a->return", 0, 14, "blanks stand around ->")]
    [InlineData("check Marketing P:A.B.C", 0, 6, "as in check consent Marketing")]
    [InlineData("needs \"Portal\"", 0, 6, "without quotation marks")]
    [InlineData("needs Portal, Mail", 0, 12, "several assemblies are written A|B")]
    public void A_mistake_is_told_at_its_line_and_column_and_the_rest_counts(string row, int line, int column, string message)
    {
        var result = ModelParser.Parse(row + "\n" + Good, "portal.privacymodel");
        var problem = Assert.Single(result.Problems);
        Assert.Contains(message, problem.Message, StringComparison.Ordinal);
        Assert.Equal((line, column, "portal.privacymodel"), (problem.Line, problem.Column, problem.Path));
        Assert.Equal(RowKind.None, Assert.Single(result.Model.Rows).Kind);
    }

    [Theory]
    [InlineData("sink Logs M:A.B.C", 5, "unknown channel 'Logs'; did you mean 'Log'?")]
    [InlineData("  source Kontact P:A.B.C", 9, "unknown category 'Kontact'; did you mean 'Contact'?")]
    public void A_word_that_the_policy_does_not_know_is_told_where_it_stands(string row, int column, string message)
    {
        var text = row + "\n" + Good;
        var result = ModelWords.Check(ModelParser.Parse(text, "portal.privacymodel").Model, text, BuiltIn.DefaultPolicy.Vocabulary);
        var problem = Assert.Single(result.Problems);
        Assert.Equal((message, 0, column), (problem.Message, problem.Line, problem.Column));
        Assert.Equal(RowKind.None, Assert.Single(result.Model.Rows).Kind);
    }

    [Fact]
    public void A_category_of_network_information_needs_no_family_before_it()
    {
        const string Text = "source CallDetail P:A.B.C";
        var result = ModelWords.Check(ModelParser.Parse(Text, "portal.privacymodel").Model, Text, BuiltIn.DefaultPolicy.Vocabulary);
        Assert.Empty(result.Problems);
        Assert.Equal((DataKind.Cpni, "CallDetail"), (result.Model.Rows[0].Data, result.Model.Rows[0].Word));
    }

    [Fact]
    public void The_shipped_models_use_words_that_the_shipped_policy_knows() =>
        Assert.All(BuiltInModels.All, m => Assert.Empty(ModelWords.Check(m, "", BuiltIn.DefaultPolicy.Vocabulary).Problems));

    [Fact]
    public void The_head_names_the_library_and_what_it_was_tested_with()
    {
        var model = Parse("# Words.\nlibrary \"Portal.Mail\"\npackage Portal.Mail 1.2.0\nneeds Portal.Mail|Portal.Stand-in\nuntested because it is not public\n");
        Assert.Equal("Portal.Mail", model.Library);
        Assert.Equal([new ModelPackage("Portal.Mail", "1.2.0")], model.Packages);
        Assert.Equal(["Portal.Mail", "Portal.Stand-in"], model.Needs);
        Assert.Equal("it is not public", model.UntestedBecause);
        Assert.Equal("portal", Parse("").Library);
    }

    [Theory]
    [InlineData("needs A|B", "A B")]
    [InlineData("library \"L\"\nneeds A\r\nsink Log M:A.B.C", "A")]
    [InlineData("library \"L\"\nsink Log M:A.B.C", "")]
    [InlineData("# needs A\n", "")]
    public void What_a_file_needs_is_known_before_its_rows_are_read(string text, string needs) => Assert.Equal(needs, string.Join(" ", ModelParser.NeedsOf(text)));

    [Fact]
    public void A_library_that_is_not_there_is_not_read()
    {
        Assert.DoesNotContain(BuiltInModels.For(static _ => false), m => m.Needs.Count > 0);
        Assert.Contains(BuiltInModels.For(static name => name == "log4net"), m => m.Library == "log4net");
        Assert.DoesNotContain(BuiltInModels.For(static name => name == "log4net"), m => m.Library == "NLog");
    }

    [Fact]
    public void A_condition_may_ask_for_texts_and_settings()
    {
        var row = Single("mark insecure M:Portal.Relay.Open -> this when text is Encrypt=false|http://a.b/c-d unless text is loopback");
        Assert.Equal("Encrypt=false http://a.b/c-d", string.Join(" ", row.Conditions[0].Words));
        Assert.Equal("this", string.Join(" ", row.Outputs));
    }

    [Fact]
    public void A_sink_says_what_leaves_and_when()
    {
        var row = Single("sink Transport M:Portal.Relay.Send in message, body whole template text fault encryption when this.Secure is false|unset unless this#host is loopback # why");
        Assert.Equal((RowKind.Sink, "Transport", "M:Portal.Relay.Send"), (row.Kind, row.Word, row.Member));
        Assert.Equal("message body", string.Join(" ", row.Inputs));
        Assert.True(row.IsWhole);
        Assert.Equal(("text", "encryption"), (row.Template, row.Fault));
        Assert.Equal(2, row.Conditions.Count);
        Assert.Equal(("this.Secure", "false unset", false), (row.Conditions[0].Subject.ToString(), string.Join(" ", row.Conditions[0].Words), row.Conditions[0].Negated));
        Assert.Equal(("this#host", "loopback", true), (row.Conditions[1].Subject.ToString(), string.Join(" ", row.Conditions[1].Words), row.Conditions[1].Negated));
    }

    [Fact]
    public void One_row_speaks_of_several_members()
    {
        var model = Parse("sink Log M:Portal.Log.Write|WriteAsync(System.String) in text\nnone P:Portal.Log.*\n");
        Assert.Equal(["M:Portal.Log.Write(System.String)", "M:Portal.Log.WriteAsync(System.String)", "P:Portal.Log.*"], model.Rows.Select(r => r.Member));
        Assert.Equal([0, 0, 1], model.Rows.Select(r => r.Line));
    }

    [Theory]
    [InlineData("source Contact P:Portal.Message.Sender", DataKind.Pii, "Contact")]
    [InlineData("source Pii Contact P:Portal.Message.Sender", DataKind.Pii, "Contact")]
    [InlineData("source Pii P:Portal.Message.Sender", DataKind.Pii, "")]
    [InlineData("source Cpni CallDetail P:Portal.Message.Sender", DataKind.Cpni, "CallDetail")]
    [InlineData("source Aggregate P:Portal.Message.Sender", DataKind.Aggregate, "")]
    public void A_source_names_a_category_or_its_family(string text, DataKind data, string word)
    {
        var row = Single(text);
        Assert.Equal((RowKind.Source, data, word), (row.Kind, row.Data, row.Word));
    }

    [Fact]
    public void Flows_lead_from_place_to_place()
    {
        var row = Single("flow M:Portal.List`1.Join``2(System.Func{``0,``1},System.Int32) source[] -> by(0); by()[].Key -> return#key; value.* -> return");
        Assert.Equal(["source[] -> by(0)", "by()[].Key -> return#key", "value.* -> return"], row.Flows.Select(f => f.From + " -> " + f.To));
        var filter = Single("filter M:Portal.List.Where source[] by predicate -> return[]");
        Assert.Equal("predicate", Assert.Single(filter.Flows).By?.ToString());
    }

    [Fact]
    public void What_else_a_row_may_say()
    {
        var model = Parse("sanitizer Hashed M:Portal.Hash.Into -> return, target\nmark insecure M:Portal.Relay.Open unless host is loopback\nclear M:Portal.Draft.Reset\nview M:Portal.Writer.#ctor draft\noutside M:Portal.Reader.Next\n");
        Assert.Equal([RowKind.Sanitizer, RowKind.Mark, RowKind.Clear, RowKind.View, RowKind.Outside], model.Rows.Select(r => r.Kind));
        Assert.Equal("return target", string.Join(" ", model.Rows[0].Outputs));
        Assert.Equal("insecure", model.Rows[1].Word);
        Assert.Equal("draft", Assert.Single(model.Rows[3].Inputs).ToString());
    }

    private static LibraryModel Parse(string text)
    {
        var result = ModelParser.Parse(text, "models/portal.privacymodel");
        Assert.Empty(result.Problems);
        return result.Model;
    }

    private static ModelRow Single(string text) => Assert.Single(Parse(text).Rows);
}
