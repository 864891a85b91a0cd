namespace Bot.Terminal;

/// <summary>Keys as they are pressed.</summary>
internal interface IKeySource
{
    /// <summary>The next key; null when no more will come.</summary>
    ValueTask<ConsoleKeyInfo?> ReadAsync(CancellationToken cancellationToken);
}
