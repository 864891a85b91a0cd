namespace Bot.Core.Conversation;

/// <summary>Where an edge gets the snapshot that it answers a message from.</summary>
public interface ILibrarySource
{
    /// <summary>What is served at this moment; take it once a message and keep it to the reply's end.</summary>
    /// <exception cref="InvalidOperationException">Nothing was published yet; <see cref="WaitAsync"/> comes first.</exception>
    Library Current { get; }

    /// <summary>Waits until the folder was looked at for the first time, whether or not it could be read.</summary>
    /// <returns>What is served at that moment.</returns>
    Task<Library> WaitAsync(CancellationToken cancellationToken);
}
