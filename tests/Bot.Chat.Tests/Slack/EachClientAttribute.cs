using System.Reflection;
using Xunit.Sdk;
using Xunit.v3;

namespace Bot.Chat.Tests.Slack;

/// <summary>Runs a theory for each client with these values behind it.</summary>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
internal sealed class EachClientAttribute(params object[] values) : DataAttribute
{
    public override ValueTask<IReadOnlyCollection<ITheoryDataRow>> GetData(MethodInfo testMethod, DisposalTracker disposalTracker) =>
        ValueTask.FromResult<IReadOnlyCollection<ITheoryDataRow>>(
            [.. Enum.GetValues<ClientKind>().Select(kind => new TheoryDataRow([kind, .. values]) { Skip = Clients.SkipReason(kind) })]);

    public override bool SupportsDiscoveryEnumeration() => true;
}
