using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using PrivacyAnalyzers.CodeFixes.Disclosure;
using PrivacyAnalyzers.CodeFixes.Logs;
using PrivacyAnalyzers.Tests.Harness;
using Xunit;

namespace PrivacyAnalyzers.Tests.Fixes;

/// <summary>Fixes go by the policy and the models of the project that they mend, not by those that ship.</summary>
public class OwnPolicyFixTests
{
    private const string Policy = """
        CATEGORY Pii Health, Visit
        CHANNEL Trainer
        PURPOSE Training
        CONDITION Accident
        ALLOW Health TO Trainer WITH CONSENT FOR Training BECAUSE G1 "if you ask for one" stated
        ALLOW Visit TO Trainer ON CONDITION Accident BECAUSE G2 "after an accident" stated
        DENY Pii TO Log BECAUSE G3 "to ourselves" stated
            EXCEPT ALLOW Visit BECAUSE G4 "we note when you come" stated

        """;

    private const string Model = """
        library "Gym"
        needs Registry
        check consent Training M:Registry.IConsents.Wants

        """;

    private const string Domain = """
        using System;
        using PrivacyAnalyzers;
        namespace Gym;
        public class Member { public int Id { get; set; } [Pii("Health")] public string Injury { get; set; } = ""; [Pii("Visit")] public DateTime Last { get; set; } [ConditionCheck("Accident")] public bool WasHurt { get; set; } }
        public interface ITrainer { [Sink("Trainer")] void Tell(object about); }

        """;

    [Fact]
    public async Task A_check_that_a_model_tells_of_is_written() => Assert.Contains("if (registry.Wants(m.Id)) trainer.Tell(m.Injury);", await Mended<DisclosureFix>(
        "public class Desk(ITrainer trainer, Registry.IConsents registry) { public void Tell(Member m) { trainer.Tell(m.Injury); } }"), StringComparison.Ordinal);

    [Fact]
    public async Task And_a_condition_of_ones_own() => Assert.Contains("if (m.WasHurt) trainer.Tell(m.Last);", await Mended<DisclosureFix>(
        "public class Desk(ITrainer trainer) { public void Tell(Member m) { trainer.Tell(m.Last); } }"), StringComparison.Ordinal);

    [Fact]
    public async Task Where_nobody_answers_nothing_is_proposed() => Assert.Equal("", await Mended<DisclosureFix>(
        "public class Desk(ITrainer trainer) { public void Tell(Member m) { trainer.Tell(m.Injury); } }"));

    [Fact]
    public async Task What_the_policy_lets_into_logs_stays_there_and_what_it_does_not_take_for_protection_is_not_written() => Assert.EndsWith("{ Console.WriteLine($\"{m.Last}: {m.Id}\"); } }", await Mended<LoggedDataFix>(
        "public class Desk { public void Note(Member m) { Console.WriteLine($\"{m.Last}: {m.Injury}\"); } }"), StringComparison.Ordinal);

    /// <summary>The code after the first fix of the only finding; empty where there is none.</summary>
    private static async Task<string> Mended<TFix>(string code)
        where TFix : CodeFixProvider, new()
    {
        using var workspace = new FixWorkspace(Domain + code);
        var project = workspace.Document.Project.AddAdditionalDocument("gym.privacy", Policy, filePath: "gym.privacy").Project.AddAdditionalDocument("gym.privacymodel", Model, filePath: "gym.privacymodel").Project;
        using var library = new MemoryStream();
        Assert.True(PrivacyTest.Compile("namespace Registry; public interface IConsents { bool Wants(int memberId); }").WithAssemblyName("Registry").Emit(library).Success);
        project = project.AddMetadataReference(MetadataReference.CreateFromImage(library.ToArray()));
        var document = project.GetDocument(workspace.Document.Id)!;
        var fix = new TFix();
        var found = Assert.Single(await FixWorkspace.Diagnostics(document), d => fix.FixableDiagnosticIds.Contains(d.Id));
        var actions = new List<CodeAction>();
        await fix.RegisterCodeFixesAsync(new CodeFixContext(document, found, (action, _) => actions.Add(action), CancellationToken.None));
        if (actions.Count == 0) return "";
        var changed = await FixWorkspace.Apply(document, actions[0]);
        Assert.DoesNotContain(await FixWorkspace.Diagnostics(changed), d => d.Id == found.Id);
        return string.Join(' ', (await changed.GetTextAsync()).ToString().Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries));
    }
}
