using PrivacyAnalyzers.Policy.Baselines;
using Xunit;

namespace PrivacyAnalyzers.Policy.Tests;

public class BaselineTests
{
    private const string Heading = "# privacy baseline 1\n";
    private const string First = "1b2c3d4e5f6g PRIV2001 M:Shop.Orders.#ctor(System.String,System.Int32) Customer.Email -> ILogger.LogInformation";
    private const string Second = "9b2c3d4e5f6g PRIV3001 M:Shop.Letters.Send - -> -";

    [Fact]
    public void An_entry_has_its_fields_its_day_and_a_remark()
    {
        var entry = Assert.Single(Read(Heading + First + "  # since 2026-11-25 until the new shop\n").Entries);
        Assert.Equal(("1b2c3d4e5f6g", "PRIV2001", "M:Shop.Orders.#ctor(System.String,System.Int32)", "Customer.Email", "ILogger.LogInformation"), (entry.Id, entry.Rule, entry.Symbol, entry.Source, entry.Sink));
        Assert.Equal(("2026-11-25", "until the new shop", 1), (entry.Since, entry.Remark, entry.Line));
    }

    [Theory]
    [InlineData("\uFEFF" + Heading + First)]
    [InlineData("# privacy baseline 1\r\n" + First + "\r\n")]
    [InlineData(Heading + "\n  # a comment, and an entry with more space than it needs\n  " + First + "   \n\n")]
    [InlineData(Heading + First + "\n" + First + "  # since 2026-11-25\n")]
    public void A_file_may_be_laid_out_as_version_control_and_people_do(string text)
    {
        var baseline = Read(text);
        Assert.Empty(baseline.Problems);
        Assert.Single(baseline.Entries);
    }

    [Theory]
    [InlineData("what is this", 0, "'what' is no id")]
    [InlineData("1B2C3D4E5F6G PRIV2001 M:A x -> y", 0, "is no id")]
    [InlineData("1b2c3d4e5f6g", 12, "the id of a rule")]
    [InlineData("1b2c3d4e5f6g CA2001 M:A x -> y", 13, "the id of a rule")]
    [InlineData("1b2c3d4e5f6g PRIV2001", 21, "expected the symbol")]
    [InlineData("1b2c3d4e5f6g PRIV2001 M:A", 25, "expected the source")]
    [InlineData("1b2c3d4e5f6g PRIV2001 M:A x y", 28, "expected ->")]
    [InlineData("1b2c3d4e5f6g PRIV2001 M:A x ->", 30, "expected the sink")]
    [InlineData("1b2c3d4e5f6g PRIV2001 M:A x -> y z", 33, "expected the end of the line")]
    [InlineData("9b2c3d4e5f6g PRIV2001 M:A x -> y", 0, "line 2 has the same id")]
    public void A_mistake_is_told_at_its_line_and_column_and_the_rest_counts(string line, int column, string message)
    {
        var baseline = Read(Heading + Second + "\n" + line + "\n" + First + "\n");
        var problem = Assert.Single(baseline.Problems);
        Assert.Contains(message, problem.Message, StringComparison.Ordinal);
        Assert.Equal((2, column, "shop/privacy.baseline"), (problem.Line, problem.Column, problem.Path));
        Assert.Equal(["9b2c3d4e5f6g", "1b2c3d4e5f6g"], baseline.Entries.Select(e => e.Id));
    }

    [Theory]
    [InlineData("since", 74)]
    [InlineData("since yesterday", 80)]
    [InlineData("since 2026-02-30", 80)]
    public void A_day_that_is_none_is_told_and_the_entry_counts(string comment, int column)
    {
        var baseline = Read(Heading + "1b2c3d4e5f6g PRIV2001 M:Shop.Orders.Place Customer.Email -> ILogger.Log # " + comment);
        Assert.Equal((1, column), (Assert.Single(baseline.Problems).Line, baseline.Problems[0].Column));
        Assert.Null(Assert.Single(baseline.Entries).Since);
    }

    [Theory]
    [InlineData("")]
    [InlineData("# accepted\n")]
    [InlineData("# privacy baseline one\n")]
    [InlineData("# privacy baseline 0\n")]
    public void A_file_without_its_heading_is_told_and_what_it_holds_counts(string heading)
    {
        var baseline = Read(heading + First + "\n" + Second);
        Assert.Equal((0, 0), (Assert.Single(baseline.Problems).Line, baseline.Problems[0].Column));
        Assert.Equal(2, baseline.Entries.Count);
    }

    [Fact]
    public void A_newer_file_is_told_once_what_can_be_read_counts_and_nobody_edits_it()
    {
        var baseline = Read("# privacy baseline 2\nowner=anna " + First + "\n" + Second + "\n[section]\n");
        Assert.Equal((0, 19), (Assert.Single(baseline.Problems).Line, baseline.Problems[0].Column));
        Assert.Contains("newer version (2)", baseline.Problems[0].Message, StringComparison.Ordinal);
        Assert.Equal("9b2c3d4e5f6g", Assert.Single(baseline.Entries).Id);
        Assert.False(baseline.CanBeEdited);
    }

    [Fact]
    public void Of_a_conflict_both_sides_count_and_what_was_before_does_not()
    {
        var baseline = Read(Heading + "<<<<<<< HEAD\n" + First + "\n||||||| base\n5b2c3d4e5f6g PRIV3001 M:A - -> -\n=======\n" + Second + "\n>>>>>>> branch\n");
        Assert.Equal((1, 0), (Assert.Single(baseline.Problems).Line, baseline.Problems[0].Column));
        Assert.Equal(2, baseline.Entries.Count);
        Assert.True(baseline.HasConflict);
        Assert.False(baseline.CanBeEdited);
    }

    [Fact]
    public void Nobody_edits_what_is_not_understood_to_the_last_line()
    {
        var entry = new BaselineEntry(BaselineEntry.IdOf("PRIV2001", "M:A.B", "x", "y", 0), "PRIV2001", "M:A.B", "x", "y");
        Assert.True(Read(Heading + entry + "\n").CanBeEdited);
        Assert.False(Read(Heading + entry + "\nbroken\n").CanBeEdited);

        // Its line says something else than its id is made of.
        var other = Read(Heading + "\n" + entry.ToString().Replace("M:A.B", "M:A.C", StringComparison.Ordinal));
        Assert.Empty(other.Problems);
        Assert.Equal((2, 12, "the id does not belong to what the line says; the entry accepts nothing"), (Assert.Single(other.Mistakes).Line, other.Mistakes.First().Length, other.Mistakes.First().Message));
        Assert.False(other.CanBeEdited);
    }

    [Fact]
    public void What_is_written_is_sorted_and_read_the_same()
    {
        var entries = Enumerable.Range(0, 50).Select(i => new BaselineEntry(BaselineEntry.IdOf("PRIV2001", "M:A.B", "x", "y", i), "PRIV2001", "M:A.B", "x", "y") { Since = "2026-11-25" }).ToList();
        var text = BaselineWriter.Write(entries.AsEnumerable().Reverse());
        var read = Read(text);
        Assert.Empty(read.Problems);
        Assert.Equal(entries.Select(e => e.ToString()).Order(StringComparer.Ordinal), read.Entries.Select(e => e.ToString()));
        Assert.Equal(text, BaselineWriter.Add("", entries));
        Assert.Equal(text, BaselineWriter.Add(BaselineWriter.Write(entries.Take(7)), entries.Skip(5)));
        Assert.Equal(BaselineWriter.Write(entries.Skip(7)), BaselineWriter.Remove(text, entries.Take(7).Select(e => e.Id).ToHashSet()));
    }

    [Fact]
    public void An_edit_touches_no_other_line()
    {
        const string Text = "# privacy baseline 1\r\n# ours, see ticket 12\r\n" + Second + "   # kept  as it is\r\nbroken\r\n# the end";
        var added = BaselineWriter.Add(Text, [new("1b2c3d4e5f6g", "PRIV2001", "M:A", "x", "y"), new("zb2c3d4e5f6g", "PRIV2001", "M:A", "x y", "")]);
        Assert.Equal("# privacy baseline 1\r\n# ours, see ticket 12\r\n1b2c3d4e5f6g PRIV2001 M:A x -> y\r\n" + Second + "   # kept  as it is\r\nbroken\r\n# the end\r\nzb2c3d4e5f6g PRIV2001 M:A x_y -> -\r\n", added);
        Assert.Equal(Text + "\r\n", BaselineWriter.Remove(added, new HashSet<string> { "1b2c3d4e5f6g", "zb2c3d4e5f6g" }));
    }

    [Fact]
    public void Ids_differ_by_each_part_and_never_change()
    {
        string[] ids =
        [
            BaselineEntry.IdOf("PRIV2001", "M:A.B", "x", "y", 0), BaselineEntry.IdOf("PRIV2002", "M:A.B", "x", "y", 0), BaselineEntry.IdOf("PRIV2001", "M:A.C", "x", "y", 0),
            BaselineEntry.IdOf("PRIV2001", "M:A.B", "z", "y", 0), BaselineEntry.IdOf("PRIV2001", "M:A.B", "x", "z", 0), BaselineEntry.IdOf("PRIV2001", "M:A.B", "x", "y", 1), BaselineEntry.IdOf("PRIV2001", "M:A.B", null, "", 0),
        ];
        Assert.Equal(ids.Length, ids.Distinct().Count());

        // Files in every project hold these: a change of the formula would lose all of them.
        Assert.Equal("rx9bacxhrz80", ids[0]);
    }

    [Fact]
    public void No_text_makes_it_throw()
    {
        var random = new Random(5);
        string[] pieces = ["# privacy baseline 1", "# privacy baseline 99999999999999", First, "<<<<<<<", "=======", ">>>>>>> x", "|||||||", "#", "# since", " ", "\t", "\r", "\n", "\0", "->", "1b2c3d4e5f6g", "PRIV2001", "\uD800", "-"];
        for (var i = 0; i < 2000; i++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(30)).Select(_ => pieces[random.Next(pieces.Length)]));
            var baseline = Read(text);
            Assert.All(baseline.Problems, p => Assert.InRange(p.Line, 0, text.Count(c => c == '\n')));
            var again = Read(BaselineWriter.Write(baseline.Entries));
            Assert.Equal(baseline.Entries.Select(e => e.ToString()).Order(StringComparer.Ordinal), again.Entries.Select(e => e.ToString()));
        }
    }

    private static Baseline Read(string text) => BaselineParser.Parse(text, "shop/privacy.baseline");
}
