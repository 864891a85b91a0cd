using Bot.Core.Conversation;
using Bot.Serving;

namespace Bot.Terminal;

/// <summary>The conversation without a person to look at it: plain, unwrapped text, replies separated by blank lines.</summary>
internal sealed class PlainSession(ILibrarySource source, Answerer answerer, StandardStreams streams, ConversationOptions options) : ITerminalSession
{
    public async Task<bool> RunAsync(CancellationToken cancellationToken)
    {
        var wasUsed = false;
        while (await streams.Input.ReadLineAsync(cancellationToken) is { } line)
        {
            wasUsed = true;
            if (Farewell.Is(line, options.Prefix)) return true;
            if (string.IsNullOrWhiteSpace(line)) continue;
            var reply = answerer.Answer(source, TerminalMessage.Of(line));
            await streams.Output.WriteAsync(VisibleText.Of(ReplyText.Render(reply)) + "\n\n");
            await streams.Output.FlushAsync(cancellationToken);
        }

        return wasUsed;
    }
}
