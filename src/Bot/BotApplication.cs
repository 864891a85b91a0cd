using System.Reflection;
using Bot.Commands;
using Bot.Edges;
using Bot.Serving;
using Bot.Settings;
using Bot.Terminal;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Bot;

/// <summary>The program from its arguments to its exit code.</summary>
internal static class BotApplication
{
    /// <summary>Runs the bot, or one command.</summary>
    /// <param name="arguments">The command line.</param>
    /// <param name="surroundings">What lies outside the program.</param>
    /// <param name="cancellationToken">Stops it as Ctrl+C does.</param>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static async Task<int> RunAsync(
        IReadOnlyList<string> arguments, Surroundings surroundings, CancellationToken cancellationToken = default)
    {
        var streams = surroundings.Streams;
        try
        {
            return await DispatchAsync(arguments, surroundings, cancellationToken);
        }
        catch (OperationCanceledException)
        {
            return ExitCode.Success;
        }
        // The last resort: one line instead of a stack trace.
        catch (Exception exception)
        {
            return Fail(streams, $"The bot failed: {exception.Message} ({exception.GetType().Name})", ExitCode.Problem);
        }
        finally
        {
            TryFlush(streams);
        }
    }

    private static async Task<int> DispatchAsync(
        IReadOnlyList<string> arguments, Surroundings surroundings, CancellationToken cancellationToken)
    {
        var split = ArgumentSettings.Split(arguments);
        var invocation = InvocationParser.Parse(split);
        if (invocation.Problem is not null) return Fail(surroundings.Streams, invocation.Problem, ExitCode.Usage);
        if (split.Settings.Keys.Select(KnownSettings.Problem).FirstOrDefault(problem => problem is not null) is { } unknown)
            return Fail(surroundings.Streams, unknown, ExitCode.Usage);
        if (invocation.IsHelp) return Print(surroundings.Streams, HelpText.For(invocation.Command));
        if (invocation.IsVersion) return Print(surroundings.Streams, Version() + "\n");

        var rehearsal = invocation.Command is null ? Task.Run(Rehearsal.Run, CancellationToken.None) : Task.CompletedTask;
        var builder = new HostApplicationBuilder(new HostApplicationBuilderSettings { DisableDefaults = true });
        try
        {
            SettingsSources.AddTo(builder.Configuration, surroundings, split.Settings);
        }
        catch (InvalidDataException exception)
        {
            return Fail(surroundings.Streams, $"{exception.Message} {exception.InnerException?.Message}", ExitCode.Usage);
        }

        var exitCode = await RunAsync(builder, invocation, surroundings, cancellationToken);
        await rehearsal;
        return exitCode;
    }

    private static async Task<int> RunAsync(
        HostApplicationBuilder builder, Invocation invocation, Surroundings surroundings, CancellationToken cancellationToken)
    {
        var streams = surroundings.Streams;
        var settings = BotSettings.Read(builder.Configuration);
        var handler = invocation.Command?.Handler;
        // The check reports wrong settings itself, among the other problems.
        if (settings.Problems is [var problem, ..] && handler != typeof(CheckCommand))
            return Fail(streams, problem.ToString(), ExitCode.Usage);

        // A singleton that holds on to what belongs to one event is to fail here, not to answer with it for ever.
        builder.ConfigureContainer(new DefaultServiceProviderFactory(new ServiceProviderOptions { ValidateScopes = true }));
        builder.Logging.AddLines(builder.Configuration, streams, isQuiet: handler is not null || streams.IsInteractive);
        builder.Services.AddBot(settings, surroundings);
        if (handler is null) builder.Services.AddEdges(settings, surroundings);
        surroundings.AddServices(builder.Services);
        using var host = builder.Build();
        if (handler is not null)
            return await ((ICommand)ActivatorUtilities.CreateInstance(host.Services, handler)).RunAsync(invocation, cancellationToken);
        await host.StartAsync(cancellationToken);
        var edges = host.Services.GetRequiredService<EdgeStates>();
        await host.WaitForShutdownAsync(cancellationToken);
        return edges.ExitCode;
    }

    private static int Print(StandardStreams streams, string text)
    {
        streams.Output.Write(text);
        return ExitCode.Success;
    }

    private static int Fail(StandardStreams streams, string problem, int exitCode)
    {
        streams.Error.WriteLine(VisibleText.OnOneLine(problem));
        return exitCode;
    }

    private static void TryFlush(StandardStreams streams)
    {
        try
        {
            streams.Output.Flush();
        }
        catch (IOException)
        {
            // The reader of a pipe has left; there is nobody to tell.
        }
    }

    private static string Version() =>
        typeof(BotApplication).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];
}
