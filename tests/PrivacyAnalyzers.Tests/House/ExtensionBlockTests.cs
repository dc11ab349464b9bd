#if !ROSLYN48
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Tests.Harness;
using Xunit;

namespace PrivacyAnalyzers.Tests.House;

/// <summary>Members of a library's extension blocks (C# 14) are named in models as extension methods are: by the class around.</summary>
public class ExtensionBlockTests
{
    private const string Library = """
        namespace Courier;
        public class Client { }
        public class Letter { public Letter Body(string text) => this; }
        public static class ClientExtensions
        {
            extension(Client client)
            {
                public void Say(string text, int times) { }
                public void Post(Letter letter) { }
                public string Sender => "";
                public void Tell(string text) { }
                public void Tell(string text, string more) { }
                public static void Note(string text, string more) { }
            }

            extension<T>(Queue<T> queue) { public void Put(T item) { } public void Put(T item, int times) { } }
        }
        """;

    private const string Code = """
        using Cases;
        using Courier;
        public class Desk
        {
            public void Bad(Client client, Customer c) => client.Say(c.Email, 1);
            public void BadToo(Client client, Customer c) => client.Post(new Letter().Body(c.Phone));
            public void BadSource(Client client) => Out.Log(client.Sender);
            public void Ok(Client client, Customer c) { client.Say(c.Plan, 1); client.Post(new Letter()); }
        }
        """;

    [Theory]
    [InlineData("text")]
    [InlineData("1")]
    public async Task Rows_of_a_class_speak_of_its_extension_blocks(string text)
    {
        var found = await Analyze(Code, $"sink Log M:Courier.ClientExtensions.Say in {text}\nsink Log M:Courier.ClientExtensions.Post whole\nsource Contact P:Courier.ClientExtensions.Sender\n");
        Assert.Equal([5, 6, 7], found.Where(static d => d.Id == "PRIV2001").Select(static d => d.Location.GetLineSpan().StartLinePosition.Line + 1));
        Assert.DoesNotContain(found, static d => d.Id is "PRIV9003" or "PRIV9007");
    }

    /// <summary>As of an extension method, the receiver is the first parameter; a static member has none.</summary>
    [Theory]
    [InlineData("Tell(Courier.Client,System.String)", "client.Tell(c.Email);", true)]
    [InlineData("Tell(Courier.Client,System.String)", "client.Tell(c.Email, c.Email);", false)]
    [InlineData("Tell(Courier.Client,System.String,System.String) in more", "client.Tell(c.Plan, c.Email);", true)]
    [InlineData("Tell(Courier.Client,System.String,System.String) in 2", "client.Tell(c.Plan, c.Email);", true)]
    [InlineData("Tell(Courier.Client,System.String,System.String) in 1", "client.Tell(c.Plan, c.Email);", false)]
    [InlineData("Tell(Courier.Client,System.String,System.String)", "ClientExtensions.Tell(client, c.Email, c.Plan);", true)]
    [InlineData("Note(System.String,System.String) in 1", "Client.Note(c.Plan, c.Email);", true)]
    [InlineData("Note in 0", "Client.Note(c.Plan, c.Email);", false)]
    [InlineData("Put(System.Collections.Generic.Queue{``0},``0)", "new Queue<string>().Put(c.Email);", true)]
    [InlineData("Put(System.Collections.Generic.Queue{``0},``0)", "new Queue<string>().Put(c.Email, 1);", false)]
    public async Task A_row_may_be_about_one_overload_of_a_block(string member, string call, bool isFound)
    {
        var found = await Analyze($"using Cases;\nusing Courier;\npublic class Desk {{ public void Run(Client client, Customer c) {{ {call} }} }}", $"sink Log M:Courier.ClientExtensions.{member}\n");
        Assert.Equal(isFound, found.Any(static d => d.Id == "PRIV2001"));
        Assert.DoesNotContain(found, static d => d.Id is "PRIV9003" or "PRIV9007");
    }

    [Fact]
    public async Task The_blocks_overloads_are_told_to_who_wrote_one_that_is_not_there() => Assert.Contains(
        "'Tell' has (Courier.Client,System.String) and (Courier.Client,System.String,System.String)",
        Assert.Single(await Analyze("", "sink Log M:Courier.ClientExtensions.Tell(System.String)\n"), static d => d.Id == "PRIV9007").GetMessage(), StringComparison.Ordinal);

    private static async Task<ImmutableArray<Diagnostic>> Analyze(string code, string rows)
    {
        using var image = new MemoryStream();
        Assert.True(PrivacyTest.Compile(Library).WithAssemblyName("Courier").Emit(image).Success);
        var compilation = PrivacyTest.Compile(Domain.Source, code).AddReferences(MetadataReference.CreateFromImage(image.ToArray()));
        return await PrivacyTest.Analyze(compilation, ("courier.privacymodel", $"library \"Courier\"\nneeds Courier\n{rows}"));
    }
}
#endif
