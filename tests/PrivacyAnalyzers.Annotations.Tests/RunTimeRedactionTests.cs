using Microsoft.Extensions.Compliance.Classification;
using Microsoft.Extensions.Compliance.Redaction;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Xunit;

namespace PrivacyAnalyzers.Annotations.Tests;

/// <summary>One mark serves twice: the analyzer reads it, and so does the logging generator of Microsoft.Extensions.Telemetry.</summary>
public class RunTimeRedactionTests
{
    private static readonly Customer Ann = new() { Id = 7, Plan = "Pro", Email = "ann@example.com", Nickname = "annie", LastCall = "+15550100" };

    [Fact]
    public void AMarkedParameterIsRedacted()
    {
        var line = Assert.Single(Logged(log => log.SignedUp("ann@example.com", "Pro")));
        Assert.Equal("<Pii>", line["email"]);
        Assert.Equal("Pro", line["plan"]);
    }

    [Fact]
    public void MarkedMembersOfALoggedObjectAreRedacted()
    {
        var line = Assert.Single(Logged(log => log.Saved(Ann)));
        Assert.Equal("<Pii>", line["customer.Email"]);
        Assert.Equal("<Pii>", line["customer.Nickname"]);
        Assert.Equal("<Cpni>", line["customer.LastCall"]);
    }

    [Fact]
    public void UnmarkedMembersOfALoggedObjectArePlain()
    {
        var line = Assert.Single(Logged(log => log.Saved(Ann)));
        Assert.Equal("7", line["customer.Id"]);
        Assert.Equal("Pro", line["customer.Plan"]);
    }

    [Fact]
    public void AClassificationWithoutARedactorOfItsOwnIsErased()
    {
        var line = Assert.Single(Logged(log => log.SignedUp("ann@example.com", "Pro"), redaction => { }));
        Assert.Equal("", line["email"]);
        Assert.Equal("Pro", line["plan"]);
    }

    [Fact]
    public void AMarkedPropertyOfARecordIsRedacted()
    {
        var line = Assert.Single(Logged(log => log.Sent(new Delivery("1 Main Street", "North"))));
        Assert.Equal("<Pii>", line["delivery.Street"]);
        Assert.Equal("North", line["delivery.Depot"]);
    }

    /// <summary>The generator looks at members and parameters alone, so a marked type is for the analyzer to watch.</summary>
    [Fact]
    public void AValueOfAMarkedTypeIsNotRedacted()
    {
        var line = Assert.Single(Logged(log => log.Called(new PhoneNumber("+15550100"))));
        Assert.Equal("+15550100", line["number"]);
    }

    /// <summary>The gap that the analyzer closes: a plain call hands over a string, and a string has no mark.</summary>
    [Fact]
    public void APlainCallIsNotRedacted()
    {
        var line = Assert.Single(Logged(log => log.LogInformation("{Email}", Ann.Email)));
        Assert.Equal("ann@example.com", line["Email"]);
        Assert.Equal("ann@example.com", line[RecordingLogger.Text]);
    }

    private static IReadOnlyList<IReadOnlyDictionary<string, string?>> Logged(Action<ILogger> log) =>
        Logged(log, redaction => redaction
            .SetRedactor<Naming.Pii>(new DataClassification("PrivacyAnalyzers", "Pii"))
            .SetRedactor<Naming.Cpni>(new DataClassification("PrivacyAnalyzers", "Cpni")));

    private static IReadOnlyList<IReadOnlyDictionary<string, string?>> Logged(Action<ILogger> log, Action<IRedactionBuilder> redaction)
    {
        var recorder = new RecordingLogger();
        using var services = new ServiceCollection()
            .AddLogging(logging => logging.AddProvider(recorder).EnableRedaction(options => options.ApplyDiscriminator = false))
            .AddRedaction(redaction)
            .BuildServiceProvider();
        log(services.GetRequiredService<ILoggerFactory>().CreateLogger("test"));
        return recorder.Lines;
    }
}
