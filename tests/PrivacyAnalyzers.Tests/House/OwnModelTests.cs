using System.Reflection;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Policy;
using PrivacyAnalyzers.Tests.Harness;
using Xunit;

namespace PrivacyAnalyzers.Tests.House;

/// <summary>What is wrong with a row of a project's own model is told at the word that is wrong, and with what was meant.</summary>
public class OwnModelTests
{
    private const string Library = """
        using System.Collections.Generic;
        using System.Threading.Tasks;
        namespace Portal.Mail;
        public enum Security { None, Tls }
        public class Relay
        {
            public class Options { public string Header { get; set; } = ""; }
            public Security Security { get; set; }
            public string this[string key] => key;
            public Task SendAsync(string to, string text) => Task.CompletedTask;
            public Task SendAsync(string to) => Task.CompletedTask;
            public string Sender { get; set; } = "";
            public bool Agrees(string to) => true;
            public Task<bool> AgreesAsync(string to) => Task.FromResult(true);
        }
        public class Batch<T> { public void Add(T item) { } }
        """;

    [Theory]
    [InlineData("sink Log M:Portal.Mail.Relay.SendAsnc", "PRIV9007", "M:Portal.Mail.Relay.SendAsnc", "did you mean 'M:Portal.Mail.Relay.SendAsync'?")]
    [InlineData("sink Log M:Portal.Mail.Rely.SendAsync in to", "PRIV9007", "M:Portal.Mail.Rely.SendAsync", "did you mean 'M:Portal.Mail.Relay.SendAsync'?")]
    [InlineData("sink Log M:Portal.Mails.Relay.SendAsync", "PRIV9007", "M:Portal.Mails.Relay.SendAsync", "did you mean 'M:Portal.Mail.Relay.SendAsync'?")]
    [InlineData("sink Log M:Portal.Mail.Batch.Add", "PRIV9007", "M:Portal.Mail.Batch.Add", "did you mean 'M:Portal.Mail.Batch`1.Add'?")]
    [InlineData("sink Log M:Portal.Mail.Relay.SendAsync(String,String)", "PRIV9007", "M:Portal.Mail.Relay.SendAsync(String,String)", "'SendAsync' has (System.String) and (System.String,System.String)")]
    [InlineData("sink Log M:Portal.Mail.Relay.SendAsync in text, form", "PRIV9003", "form", "'form' is no parameter of 'SendAsync'; it has text, to")]
    [InlineData("sink Log M:Portal.Mail.Relay.SendAsync in tekst", "PRIV9003", "tekst", "did you mean 'text'?")]
    [InlineData("sink Log M:Portal.Mail.Relay.SendAsync(System.String) in text", "PRIV9003", "text", "it has to")]
    [InlineData("sink Log M:Portal.Mail.Relay.SendAsync in 2", "PRIV9003", "2", "is no parameter")]
    [InlineData("sink Log M:Portal.Mail.Relay.SendAsync template txt", "PRIV9003", "txt", "did you mean 'text'?")]
    [InlineData("flow M:Portal.Mail.Relay.SendAsync text -> result", "PRIV9003", "result", "is no parameter")]
    [InlineData("sink Log M:Portal.Mail.Relay.SendAsync when sort is text", "PRIV9003", "sort", "is no parameter")]
    [InlineData("sink Transport M:Portal.Mail.Relay.SendAsync fault encryption when this.Security is Non", "PRIV9003", "Non", "'Non' is no value of 'Security'; did you mean 'None'?")]
    [InlineData("check consent Marketing P:Portal.Mail.Relay.Sender", "PRIV9003", "P:Portal.Mail.Relay.Sender", "is not true or false")]
    [InlineData("needs Portel.Mail", "", "", "")]
    [InlineData("needs Systm.Linq", "PRIV9007", "Systm.Linq", "did you mean 'System.Linq'?")]
    [InlineData("sink Log M:Portal.Mail.Relay.Send* in text", "", "", "")]
    [InlineData("sink Log M:Portal.Mail.Relay.SendAsync in 0, text", "", "", "")]
    [InlineData("sink Log P:Portal.Mail.Relay.Options.Header in value", "", "", "")]
    [InlineData("source Contact P:Portal.Mail.Relay.Item(System.String)", "", "", "")]
    [InlineData("sink Transport M:Portal.Mail.Relay.SendAsync fault encryption when this.Security is None|unset", "", "", "")]
    [InlineData("check consent Marketing M:Portal.Mail.Relay.Agrees|AgreesAsync", "", "", "")]
    [InlineData("sink Log M:Portal.Mail.Relay.SendAsync|PostAsync in text", "", "", "")]
    public async Task A_row_is_compared_with_the_library(string row, string id, string word, string hint)
    {
        var found = (await PrivacyTest.Analyze(PrivacyTest.Compile(Library), ("own.privacymodel", $"library \"Own\"\n{row} # nothing\nnone M:Portal.Mail.Relay.Agrees\n"))).Where(d => d.Id is "PRIV9003" or "PRIV9007").ToList();
        if (id.Length == 0)
        {
            Assert.Empty(found);
            return;
        }

        var told = Assert.Single(found);
        var place = told.Location.GetLineSpan();
        Assert.Equal((id, 1), (told.Id, place.StartLinePosition.Line));
        Assert.Equal(word, row[place.StartLinePosition.Character..place.EndLinePosition.Character]);
        Assert.Contains(hint, told.GetMessage(), StringComparison.Ordinal);
    }

    /// <summary>What is told of own models is true of none of those that ship, each row of which another test knows to be right.</summary>
    [Fact]
    public async Task The_models_that_ship_would_pass_as_own_ones()
    {
        var assembly = typeof(BuiltInModels).Assembly;
        var untested = BuiltInModels.All.Where(m => m.UntestedBecause is not null).Select(m => Path.GetFileName(m.Path)).ToHashSet();
        var files = assembly.GetManifestResourceNames().Where(n => n.EndsWith(".privacymodel", StringComparison.Ordinal) && !untested.Contains(n["model/".Length..]))
            .Select(n => (n["model/".Length..], new StreamReader(assembly.GetManifestResourceStream(n)!).ReadToEnd())).ToArray();
        Assert.True(files.Length > 40);
        Assert.Empty((await PrivacyTest.Analyze(PrivacyTest.Compile(""), files)).Where(d => d.Id is "PRIV9003" or "PRIV9007").Select(d => d.Location.GetLineSpan() + ": " + d.GetMessage()));
    }
}
