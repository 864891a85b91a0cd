namespace Bot.Slack.Answering;

/// <summary>How conversations are named towards the core: a thread is a channel of its own within its channel.</summary>
internal static class Conversations
{
    private const char Separator = '/';

    /// <summary>The thread in which a message is answered.</summary>
    public static string Thread(string channel, string threadTs) => $"{channel}{Separator}{threadTs}";

    /// <summary>Takes a name apart.</summary>
    public static SlackPlace Place(string conversation) => conversation.Split(Separator) switch
    {
        [var channel, var thread] => new SlackPlace(channel, thread),
        _ => new SlackPlace(conversation),
    };
}
