using Bot.Core.Conversation;
using Bot.Serving;
using Spectre.Console;

namespace Bot.Terminal;

/// <summary>The conversation with a person at a terminal: greeting, prompt with history, wrapped and coloured replies.</summary>
internal sealed class InteractiveSession(
    ILibrarySource source, Answerer answerer, LineEditor editor, ReplyDrawing drawing, IAnsiConsole console,
    ConversationOptions options) : ITerminalSession
{
    public async Task<bool> RunAsync(CancellationToken cancellationToken)
    {
        Greet(source.Current);
        try
        {
            while (await editor.ReadLineAsync(cancellationToken) is { } line)
            {
                if (Farewell.Is(line, options.Prefix)) return true;
                if (string.IsNullOrWhiteSpace(line)) continue;
                console.WriteLine();
                drawing.Draw(answerer.Answer(source, TerminalMessage.Of(line)));
                console.WriteLine();
            }

            return true;
        }
        catch (OperationCanceledException)
        {
            // Ctrl+C: the shell's prompt should not stand behind ours.
            console.WriteLine();
            throw;
        }
    }

    private void Greet(Library library)
    {
        console.WriteLine(Greeting.For(library));
        console.Write(new Text(Greeting.HowToAsk(library, options.Prefix) + "\n\n", new Style(decoration: Decoration.Dim)));
    }
}
