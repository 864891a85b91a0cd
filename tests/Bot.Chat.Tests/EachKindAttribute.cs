using System.Reflection;
using Xunit.Sdk;
using Xunit.v3;

namespace Bot.Chat.Tests;

/// <summary>Runs a theory for each kind of client with these values behind it, or skips it with the reason.</summary>
/// <param name="skipReason">Why the tests cannot run for a client; null when they can.</param>
/// <param name="values">The theory's further arguments.</param>
internal abstract class EachKindAttribute<TKind>(Func<TKind, string?> skipReason, object[] values) : DataAttribute
    where TKind : struct, Enum
{
    public override ValueTask<IReadOnlyCollection<ITheoryDataRow>> GetData(MethodInfo testMethod, DisposalTracker disposalTracker) =>
        ValueTask.FromResult<IReadOnlyCollection<ITheoryDataRow>>(
            [.. Enum.GetValues<TKind>().Select(kind => new TheoryDataRow([kind, .. values]) { Skip = skipReason(kind) })]);

    public override bool SupportsDiscoveryEnumeration() => true;
}
