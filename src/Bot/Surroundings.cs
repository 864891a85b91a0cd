using Bot.Terminal;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Bot;

/// <summary>Everything outside the program that it touches apart from the articles' folder; tests hand in their own.</summary>
internal sealed record Surroundings
{
    public required StandardStreams Streams { get; init; }

    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>Its <c>appsettings.json</c>, when it holds one, is read and is what relative folders are relative to.</summary>
    public string WorkingDirectory { get; init; } = Environment.CurrentDirectory;

    /// <summary>Where Bot.dll lies, with the settings and articles it was shipped with.</summary>
    public string ProgramDirectory { get; init; } = AppContext.BaseDirectory;

    /// <summary>Adds what stands between <c>appsettings.json</c> and the command line: user secrets, then the environment.</summary>
    public Action<IConfigurationBuilder> AddUserSettings { get; init; } = AddSecretsAndEnvironment;

    /// <summary>Called last when the host is put together, so that what is added here replaces what the program added.</summary>
    public Action<IServiceCollection> AddServices { get; init; } = _ => { };

    /// <summary>The real process.</summary>
    public static Surroundings OfProcess() => new() { Streams = StandardStreams.OfProcess() };

    // The host's defaults read user secrets in the Development environment only; an operator's token belongs there in any.
    private static void AddSecretsAndEnvironment(IConfigurationBuilder builder) => builder
        .AddUserSecrets(typeof(Surroundings).Assembly, optional: true)
        .AddEnvironmentVariables();
}
