using System.IO.Pipes;
using Bot.Core.Conversation;
using Bot.Serving;
using Bot.Terminal;
using Bot.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.App.Tests.Hosting;

/// <summary>The real host, running in the test: only clock, settings, standard streams and the articles' folder are the test's own.</summary>
internal sealed class RunningBot : IAsyncDisposable
{
    /// <summary>Turns a wait that would never end into a failure.</summary>
    public static readonly TimeSpan HangGuard = TimeSpan.FromMinutes(1);

    private readonly AnonymousPipeServerStream _keyboard = new(PipeDirection.Out);
    private readonly CancellationTokenSource _stop = new();
    private readonly LibraryHolder _holder = new();

    private RunningBot(string folder, string[] arguments, Action<IServiceCollection>? addServices)
    {
        var streams = new StandardStreams
        {
            Input = new LineInput(new AnonymousPipeClientStream(PipeDirection.In, _keyboard.ClientSafePipeHandle)),
            Output = Output,
            Error = Error,
        };
        var surroundings = new Surroundings
        {
            Streams = streams,
            Clock = Clock,
            WorkingDirectory = Repository.Root,
            AddUserSettings = TestSettings.Add,
            AddServices = services =>
            {
                services.AddSingleton(_holder);
                addServices?.Invoke(services);
            },
        };
        Ended = Task.Run(() => BotApplication.RunAsync([$"--Articles:Folder={folder}", .. arguments], surroundings, _stop.Token));
    }

    public ManualTimeProvider Clock { get; } = new();

    public RecordingWriter Output { get; } = new();

    public RecordingWriter Error { get; } = new();

    /// <summary>The exit code, once the host has stopped by itself or was stopped.</summary>
    public Task<int> Ended { get; }

    public Library Library => _holder.Current;

    public static RunningBot Start(string folder, params string[] arguments) => new(folder, arguments, null);

    public static RunningBot StartWith(string folder, Action<IServiceCollection> addServices, params string[] arguments) => new(folder, arguments, addServices);

    /// <summary>Waits until a library like this is served; the clock stands still.</summary>
    public async Task<Library> WhenServingAsync(Func<Library, bool> isWanted)
    {
        var served = new TaskCompletionSource<Library>(TaskCreationOptions.RunContinuationsAsynchronously);
        void Look(Library library)
        {
            if (isWanted(library)) served.TrySetResult(library);
        }

        _holder.Published += Look;
        try
        {
            Look(await _holder.WaitAsync(TestContext.Current.CancellationToken));
            return await served.Task.WaitAsync(HangGuard, TestContext.Current.CancellationToken);
        }
        finally
        {
            _holder.Published -= Look;
        }
    }

    /// <summary>Lets time pass until a library like this is served.</summary>
    public Task<Library> InTimeServingAsync(Func<Library, bool> isWanted) => Clock.PassUntilAsync(WhenServingAsync(isWanted));

    /// <summary>Waits until the service has begun to wait for the next look at the folder.</summary>
    public Task WhenIdleAsync() => Clock.WhenATimerIsDueIn(TimeSpan.FromSeconds(60)).WaitAsync(HangGuard, TestContext.Current.CancellationToken);

    public void Type(string line) => _keyboard.Write(System.Text.Encoding.UTF8.GetBytes(line + "\n"));

    public void EndInput() => _keyboard.Dispose();

    /// <summary>Asks at the terminal, waits for the answer, ends the input and waits for the end.</summary>
    /// <returns>The exit code.</returns>
    public async Task<int> AskAndEndAsync()
    {
        Type("!haqqani");
        await Output.WaitForAsync("Excerpts 1–3 of");
        EndInput();
        return await Ended.WaitAsync(HangGuard, TestContext.Current.CancellationToken);
    }

    public Task<int> StopAsync()
    {
        _stop.Cancel();
        return Ended;
    }

    public async ValueTask DisposeAsync()
    {
        EndInput();
        await StopAsync();
        _stop.Dispose();
    }
}
