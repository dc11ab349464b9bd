using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PrivacyAnalyzers.Tests.Harness;
using Xunit;

namespace PrivacyAnalyzers.Tests.House;

/// <summary>What a library that nobody described answers when it is asked: of what it was told, or of something else.</summary>
public class LookupTests
{
    private const string Library = """
        namespace Pricing;
        public class Request { public string Mail { get; set; } = ""; }
        public class Price { public decimal Amount { get; set; } public string Label { get; set; } = ""; }
        public interface IPrices
        {
            Task<IList<Price>> GetPrices(Request request);
            Price FindFor(string mail);
            IEnumerable<Price> LoadAll(Request[] requests);
            Request GetComplete(Request request);
            string GetText(Request request);
            Price Quote(Request request);
        }
        """;

    [Theory]
    [InlineData("foreach (var p in await prices.GetPrices(request)) log.LogInformation(p.Label);", false)]
    [InlineData("log.LogInformation(prices.FindFor(c.Email).Label);", false)]
    [InlineData("foreach (var p in prices.LoadAll([request])) log.LogInformation(p.Label);", false)]
    [InlineData("log.LogInformation(prices.GetComplete(request).Mail);", true)]
    [InlineData("log.LogInformation(prices.GetText(request));", true)]
    [InlineData("log.LogInformation(prices.Quote(request).Label);", true)]
    public async Task A_question_is_answered_with_something_else(string use, bool isFound)
    {
        using var image = new MemoryStream();
        Assert.True(PrivacyTest.Compile(Library).WithAssemblyName("Pricing").Emit(image).Success);
        var code = $$"""
            using Cases;
            using Microsoft.Extensions.Logging;
            using Pricing;
            public class Shop(IPrices prices, ILogger log)
            {
                public async Task Run(Customer c)
                {
                    var request = new Request { Mail = c.Email };
                    await Task.Yield();
                    {{use}}
                }
            }
            """;
        var found = await PrivacyTest.Analyze(PrivacyTest.Compile(Domain.Source, code).AddReferences(MetadataReference.CreateFromImage(image.ToArray())));
        Assert.Equal(isFound, found.Any(static d => d.Id == "PRIV2001"));
    }
}
