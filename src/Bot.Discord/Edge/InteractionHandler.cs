using System.Collections.Immutable;
using Bot.Core.Conversation;
using Bot.Core.Conversation.Actions;
using Bot.Core.Conversation.Chat;
using Bot.Discord.Commands;
using Bot.Discord.Port;
using Bot.Discord.Rendering;
using Microsoft.Extensions.Logging;

namespace Bot.Discord.Edge;

/// <summary>Answers slash commands, message commands, buttons and autocompletion.</summary>
internal sealed class InteractionHandler(
    ChatDesk desk, Func<CancellationToken, ValueTask<Library>> libraries, InteractionAnswers answers,
    EventTranslation translation, string prefix, ILogger logger)
{
    private const string NotHere = "I do not answer in this channel. Ask me in a direct message, or in one of my channels.";
    private const string NoText = "There are no words in that message that I could look up.";
    private const string TooFast = "That is still more than I can answer at once. Please wait a few seconds.";

    public Task CommandAsync(CommandUsed used, CancellationToken cancellation)
    {
        var interaction = used.Interaction;
        if (!IsServed(interaction)) return answers.SayAsync(interaction, NotHere, cancellation);
        if (DiscordCommands.TextOf(used, prefix) is not { } text) return answers.SayAsync(interaction, NoText, cancellation);
        var message = Message(interaction, text);
        return answers.AnswerAsync(interaction, DiscordCommands.IsPrivate(used), Reply, cancellation);

        async Task<Reply> Reply()
        {
            try
            {
                var scope = (interaction.Guild ?? interaction.User).ToString();
                return await desk.CommandAsync(scope, message, cancellation).ConfigureAwait(false) ?? Core.Conversation.Reply.Sentence(message, TooFast);
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                EdgeLog.AnswerFailed(logger, exception);
                return Core.Conversation.Reply.Failure(message);
            }
        }
    }

    public async Task ClickedAsync(ButtonClicked click, CancellationToken cancellation)
    {
        var interaction = click.Interaction;
        var outcome = await OutcomeAsync(click, cancellation).ConfigureAwait(false);
        if (outcome.DeletesAnswer)
        {
            await answers.DeleteAsync(interaction, click.Message, cancellation).ConfigureAwait(false);
            return;
        }

        var reply = outcome.Reply ?? Reply.Sentence(Message(interaction, ""), "There is nothing to show for that.");
        await answers.AnswerAsync(interaction, outcome.IsPrivate, () => Task.FromResult(reply), cancellation).ConfigureAwait(false);
    }

    public async Task CompleteAsync(AutocompleteAsked asked, CancellationToken cancellation)
    {
        var library = await libraries(cancellation).ConfigureAwait(false);
        ImmutableArray<string> choices = !IsServed(asked.Interaction) ? [] :
        [
            .. library.Topics.Complete(asked.Typed, MessageLimits.Choices).Select(topic => topic.Name)
                .Where(name => name.Length is > 0 and <= MessageLimits.ChoiceLength).Distinct(StringComparer.Ordinal),
        ];
        await answers.CompleteAsync(asked.Interaction, choices, cancellation).ConfigureAwait(false);
    }

    private async Task<ActionOutcome> OutcomeAsync(ButtonClicked click, CancellationToken cancellation)
    {
        var message = Message(click.Interaction, QuestionLine.ReadFrom(click.Message) ?? "");
        try
        {
            return await desk.ClickedAsync(new ActionRequest(message, click.CustomId, click.Interaction.IsModerator), cancellation).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            EdgeLog.AnswerFailed(logger, exception);
            return new ActionOutcome(Reply.Failure(message));
        }
    }

    private bool IsServed(Interaction interaction) => translation.IsServed(interaction.Guild, interaction.Channel, interaction.ParentChannel);

    private static IncomingMessage Message(Interaction interaction, string text) => new()
    {
        Platform = EventTranslation.Platform,
        Channel = interaction.Channel.ToString(),
        ParentChannel = interaction.ParentChannel?.ToString(),
        User = interaction.User.ToString(),
        Text = text,
        Addressing = Addressing.Direct,
    };
}
