using SlackNet.SocketMode;

namespace Bot.SlackNet.Client;

/// <summary>Takes messages one by one; their end is told by the socket.</summary>
internal sealed class FrameObserver(Action<RawSocketMessage> take) : IObserver<RawSocketMessage>
{
    public void OnNext(RawSocketMessage value) => take(value);

    public void OnCompleted()
    {
    }

    public void OnError(Exception error)
    {
    }
}
