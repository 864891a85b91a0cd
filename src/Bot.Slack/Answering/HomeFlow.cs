using Bot.Core.Conversation;
using Bot.Slack.Events;
using Bot.Slack.Home;

namespace Bot.Slack.Answering;

/// <summary>The Home tab.</summary>
internal sealed class HomeFlow(ISlackClient client, Func<CancellationToken, ValueTask<Library>> libraries, ConversationOptions conversation)
{
    public async Task ShowAsync(HomeOpened opened, CancellationToken cancellation)
    {
        if (opened.User is not { } user) return;
        var library = await libraries(cancellation).ConfigureAwait(false);
        await client.PublishHomeAsync(user, HomeView.Of(library, conversation.Prefix), cancellation).ConfigureAwait(false);
    }
}
