namespace Bot.Terminal;

/// <summary>A conversation over standard input and output.</summary>
internal interface ITerminalSession
{
    /// <summary>Asks and answers until the input ends or the person leaves.</summary>
    /// <returns>Whether anything was typed or piped in.</returns>
    Task<bool> RunAsync(CancellationToken cancellationToken);
}
