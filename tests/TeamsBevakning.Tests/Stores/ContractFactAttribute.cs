using Xunit.Abstractions;
using Xunit.Sdk;

namespace TeamsBevakning.Tests.Stores;

/// <summary>A fact of the store's contract. On PostgreSQL it is skipped, and says so, where <see cref="PostgresServer.Variable"/> names no server; <c>.ci/run</c> always names one.</summary>
[XunitTestCaseDiscoverer("TeamsBevakning.Tests.Stores.ContractFactDiscoverer", "TeamsBevakning.Tests")]
public sealed class ContractFactAttribute : FactAttribute;

/// <summary>A theory of the store's contract, skipped as its facts are.</summary>
[XunitTestCaseDiscoverer("TeamsBevakning.Tests.Stores.ContractTheoryDiscoverer", "TeamsBevakning.Tests")]
public sealed class ContractTheoryAttribute : TheoryAttribute;

public sealed class ContractFactDiscoverer(IMessageSink diagnostics) : FactDiscoverer(diagnostics)
{
    public override IEnumerable<IXunitTestCase> Discover(ITestFrameworkDiscoveryOptions discoveryOptions, ITestMethod testMethod, IAttributeInfo factAttribute) =>
        WithoutServer.Of(testMethod, discoveryOptions, DiagnosticMessageSink) ?? base.Discover(discoveryOptions, testMethod, factAttribute);
}

public sealed class ContractTheoryDiscoverer(IMessageSink diagnostics) : TheoryDiscoverer(diagnostics)
{
    public override IEnumerable<IXunitTestCase> Discover(ITestFrameworkDiscoveryOptions discoveryOptions, ITestMethod testMethod, IAttributeInfo theoryAttribute) =>
        WithoutServer.Of(testMethod, discoveryOptions, DiagnosticMessageSink) ?? base.Discover(discoveryOptions, testMethod, theoryAttribute);
}

internal sealed class WithoutServer : XunitTestCase
{
    private static readonly Type[] NeedServer = [typeof(PostgresStoreTests), typeof(StoreMoveTests)];

    [Obsolete("For the test runner, which reads test cases back.")]
    public WithoutServer()
    {
    }

    public WithoutServer(IMessageSink diagnostics, TestMethodDisplay display, TestMethodDisplayOptions options, ITestMethod method)
        : base(diagnostics, display, options, method)
    {
    }

    /// <summary>Null when the test can run.</summary>
    public static IEnumerable<IXunitTestCase>? Of(ITestMethod method, ITestFrameworkDiscoveryOptions options, IMessageSink diagnostics) =>
        PostgresServer.ConnectionString is null && NeedServer.Any(type => type.FullName == method.TestClass.Class.Name)
            ? [new WithoutServer(diagnostics, options.MethodDisplayOrDefault(), options.MethodDisplayOptionsOrDefault(), method)]
            : null;

    protected override string GetSkipReason(IAttributeInfo factAttribute) => $"{PostgresServer.Variable} names no PostgreSQL server.";
}
