using Microsoft.Extensions.Configuration;

namespace Bot.App.Tests.Hosting;

/// <summary>What is set differently in tests, unless their command line says otherwise.</summary>
internal static class TestSettings
{
    /// <summary>Several hosts run at once, so none listens at the usual port or writes the usual index unasked.</summary>
    public static void Add(IConfigurationBuilder builder) => builder.AddInMemoryCollection(
    [
        new KeyValuePair<string, string?>("Web:Enabled", "false"),
        new KeyValuePair<string, string?>("Articles:IndexFile", "none"),
    ]);
}
