using System.Text.Json;
using Bot.Core.Conversation;
using Bot.Serving;
using Bot.Settings;
using Bot.Terminal;

namespace Bot.Commands;

/// <summary><c>bot ask</c>: answers one question, or each line of standard input.</summary>
internal sealed class AskCommand(LibraryLoader loader, ArticlesFolder folder, Answerer answerer, StandardStreams streams) : ICommand
{
    public async Task<int> RunAsync(Invocation invocation, CancellationToken cancellationToken)
    {
        var library = await loader.LoadAsync(loader.Scan(), cancellationToken);
        if (library.Problem is not null) streams.Error.WriteLine(VisibleText.OnOneLine($"Articles:Folder is {folder.Path}: {library.Problem}"));
        if (invocation.ReadsInput) AnswerInput(library, invocation);
        // The answer would say the same again.
        else if (library.Problem is null || invocation.IsJson) Write(Answer(library, string.Join(' ', invocation.Words), invocation));
        loader.Keep(library);
        return library.Problem is null ? ExitCode.Success : ExitCode.Problem;
    }

    // One line in, one answer out, at once: another program may wait for it before it asks on.
    private void AnswerInput(Library library, Invocation invocation)
    {
        for (var count = 0; streams.Input.ReadLine() is { } line; count++)
        {
            if (count > 0 && !invocation.IsJson) streams.Output.WriteLine();
            Write(Answer(library, line, invocation));
        }
    }

    private string Answer(Library library, string question, Invocation invocation)
    {
        var message = TerminalMessage.Of(question);
        var reply = answerer.Answer(library, message);
        if (!invocation.IsJson) return VisibleText.Of(ReplyText.Render(reply));
        var record = invocation.IsExplained ? answerer.Explain(library, message, reply) : AnswerRecord.From(reply);
        return JsonSerializer.Serialize(record, CommandJson.Readable.AnswerRecord);
    }

    private void Write(string answer)
    {
        streams.Output.WriteLine(answer);
        streams.Output.Flush();
    }
}
