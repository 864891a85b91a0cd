using Bot.Core.Conversation.Answering;
using Bot.Serving;
using Bot.Terminal;

namespace Bot.Commands;

/// <summary><c>bot text</c>: an article's stored text as it is, so that anyone can check offsets against it.</summary>
internal sealed class TextCommand(LibraryLoader loader, StandardStreams streams) : ICommand
{
    private const int NamesShown = 5;

    public async Task<int> RunAsync(Invocation invocation, CancellationToken cancellationToken)
    {
        var library = await loader.LoadAsync(loader.Scan(), cancellationToken);
        var name = string.Join(' ', invocation.Words);
        var found = ArticleNames.Find(library.Articles, name);
        if (found is [var article])
        {
            await streams.Output.WriteAsync(article.Text);
            return ExitCode.Success;
        }

        var nearest = found.IsEmpty ? ArticleNames.Near(library.Articles, name) : found;
        var names = string.Join(", ", nearest.Take(NamesShown).Select(near => near.Id));
        var problem = (found.IsEmpty, nearest.IsEmpty) switch
        {
            (false, _) => $"\"{name}\" could be {names}.",
            (_, true) => $"There is no article \"{name}\"; the folder has none at all.",
            _ => $"There is no article \"{name}\"; the nearest are {names}.",
        };
        streams.Error.WriteLine(VisibleText.OnOneLine(problem));
        return ExitCode.Problem;
    }
}
