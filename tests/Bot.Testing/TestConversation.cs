using Bot.Core.Articles;
using Bot.Core.Conversation;
using Bot.Core.Conversation.Answering;
using Bot.Core.Quoting;
using Bot.Core.Ranking;

namespace Bot.Testing;

/// <summary>A conversation with the bot over some articles, without host or platform.</summary>
/// <param name="library">The articles; the seeds when left out.</param>
/// <param name="options">Settings of the conversation; the defaults when left out.</param>
public sealed class TestConversation(Library? library = null, ConversationOptions? options = null)
{
    private Responder? responder;

    /// <summary>The articles; may be replaced, as a re-index does.</summary>
    public Library Library { get; set; } = library ?? SeedLibrary.Instance;

    public ManualTimeProvider Clock { get; } = new();

    public Responder Responder => responder ??=
        new Responder(options ?? new ConversationOptions(), new AnswerFinder(new RankingOptions(), new QuotingOptions()), Clock);

    /// <summary>A conversation over these articles.</summary>
    public static TestConversation Over(params Article[] articles) => new(LibraryOf(articles));

    /// <summary>A library of these articles.</summary>
    public static Library LibraryOf(params Article[] articles) => Library.Build(
        articles.Select(article => new ReadResult { File = article.Id, Article = article }), new LibraryOptions(), DateTimeOffset.UnixEpoch);

    /// <summary>Says something to the bot alone; it always answers.</summary>
    public Reply Say(string text, string user = "ann", string channel = "direct") =>
        Hear(text, Addressing.Direct, user, channel) ?? throw new InvalidOperationException("The bot was silent though it was addressed.");

    /// <summary>Says something in whatever way; null when the bot stays silent.</summary>
    public Reply? Hear(string text, Addressing addressing, string user = "ann", string channel = "direct") =>
        Responder.Respond(Library, Message(text, addressing, user, channel));

    public static IncomingMessage Message(string text, Addressing addressing = Addressing.Direct, string user = "ann", string channel = "direct") =>
        new() { Platform = "test", Channel = channel, User = user, Text = text, Addressing = addressing };
}
