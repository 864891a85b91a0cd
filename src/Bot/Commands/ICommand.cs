namespace Bot.Commands;

/// <summary>A command that does one thing and ends; it starts no edge and watches no folder.</summary>
internal interface ICommand
{
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    Task<int> RunAsync(Invocation invocation, CancellationToken cancellationToken);
}
