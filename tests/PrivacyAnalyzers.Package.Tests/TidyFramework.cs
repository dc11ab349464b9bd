using System.Reflection;
using Xunit;
using Xunit.Abstractions;
using Xunit.Sdk;

[assembly: TestFramework("PrivacyAnalyzers.Package.Tests.TidyFramework", "PrivacyAnalyzers.Package.Tests")]

namespace PrivacyAnalyzers.Package.Tests;

/// <summary>As xunit's own, except that what a run has made for all of its classes goes with it: no collection has to hold them together, so they run side by side.</summary>
public sealed class TidyFramework(IMessageSink messages) : XunitTestFramework(messages)
{
    protected override ITestFrameworkExecutor CreateExecutor(AssemblyName assemblyName) => new Executor(assemblyName, SourceInformationProvider, DiagnosticMessageSink);

    private sealed class Executor(AssemblyName assembly, ISourceInformationProvider sources, IMessageSink messages) : XunitTestFrameworkExecutor(assembly, sources, messages)
    {
        protected override async void RunTestCases(IEnumerable<IXunitTestCase> testCases, IMessageSink executionMessageSink, ITestFrameworkExecutionOptions executionOptions)
        {
            using var runner = new Runner(TestAssembly, testCases, DiagnosticMessageSink, executionMessageSink, executionOptions);
            await runner.RunAsync();
        }
    }

    private sealed class Runner(ITestAssembly assembly, IEnumerable<IXunitTestCase> cases, IMessageSink messages, IMessageSink execution, ITestFrameworkExecutionOptions options)
        : XunitTestAssemblyRunner(assembly, cases, messages, execution, options)
    {
        protected override Task BeforeTestAssemblyFinishedAsync()
        {
            Cli.End();
            Repository.End();
            return base.BeforeTestAssemblyFinishedAsync();
        }
    }
}
