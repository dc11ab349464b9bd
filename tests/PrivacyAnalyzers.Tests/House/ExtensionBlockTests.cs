#if !ROSLYN48
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
            }
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
        using var image = new MemoryStream();
        Assert.True(PrivacyTest.Compile(Library).WithAssemblyName("Courier").Emit(image).Success);
        var compilation = PrivacyTest.Compile(Domain.Source, Code).AddReferences(MetadataReference.CreateFromImage(image.ToArray()));
        var model = $"library \"Courier\"\nneeds Courier\nsink Log M:Courier.ClientExtensions.Say in {text}\nsink Log M:Courier.ClientExtensions.Post whole\nsource Contact P:Courier.ClientExtensions.Sender\n";
        var found = await PrivacyTest.Analyze(compilation, ("courier.privacymodel", model));
        Assert.Equal([5, 6, 7], found.Where(static d => d.Id == "PRIV2001").Select(static d => d.Location.GetLineSpan().StartLinePosition.Line + 1));
        Assert.DoesNotContain(found, static d => d.Id is "PRIV9003" or "PRIV9007");
    }
}
#endif
