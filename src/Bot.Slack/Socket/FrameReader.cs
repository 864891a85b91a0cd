using Bot.Slack.Envelopes;
using Microsoft.Extensions.Logging;

namespace Bot.Slack.Socket;

/// <summary>
/// What a connection does with the messages it gets: each envelope is handed over and then acknowledged; handing over never waits, so
/// an acknowledgement depends on no handler.
/// </summary>
internal sealed class FrameReader(ISlackEventSink sink, Func<string, Task> acknowledge, ILogger log)
{
    private readonly TaskCompletionSource greeted = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource<string> askedToLeave = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Completes when Slack has said hello: from then on it sends events here.</summary>
    public Task Greeted => greeted.Task;

    /// <summary>Completes with the reason when Slack announces that it will close this connection.</summary>
    public Task<string> AskedToLeave => askedToLeave.Task;

    public async Task TakeAsync(ReadOnlyMemory<byte> json)
    {
        if (SocketFrame.Parse(json) is not { } frame)
        {
            log.NoEnvelope();
            return;
        }

        if (frame.Kind == "hello") greeted.TrySetResult();
        if (frame.Kind == "disconnect") askedToLeave.TrySetResult(frame.Reason ?? "no reason given");
        if (frame.EnvelopeId is not { } id) return;
        if (EnvelopeReader.Read(frame.Kind, frame.Payload) is { } happening && !sink.TryAccept(happening)) log.NoRoom(frame.Kind);
        else await acknowledge(id).ConfigureAwait(false);
    }
}
