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
    private const string Gone = "That answer is taken away.";
    private const string NotGone = "Discord did not let me take that answer away.";
    private const string Nothing = "There is nothing to show for that.";
    private const string TooFast = "That is still more than I can answer at once. Please wait a few seconds.";

    public Task CommandAsync(CommandUsed used, Errand errand, CancellationToken cancellation)
    {
        var interaction = used.Interaction;
        if (!IsServed(interaction)) return answers.SayAsync(interaction, NotHere, errand, cancellation);
        if (DiscordCommands.TextOf(used, prefix) is not { } text) return answers.SayAsync(interaction, NoText, errand, cancellation);
        var message = Message(interaction, text);
        return answers.AnswerAsync(interaction, DiscordCommands.IsPrivate(used), Reply, errand, cancellation);

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

    public async Task ClickedAsync(ButtonClicked click, Errand errand, CancellationToken cancellation)
    {
        var interaction = click.Interaction;
        var working = OutcomeAsync(click, cancellation);
        if (!await answers.IsSoonAsync(working, errand, cancellation).ConfigureAwait(false))
        {
            // Who is to see the answer must be said with the promise of one.
            var isPrivate = !ActionToken.TryParse(click.CustomId, out var token) || token.IsPrivateUnder(click.Message.IsPrivate);
            await answers.AnswerAsync(interaction, isPrivate, async () => await ReplyAsync(click, await working.ConfigureAwait(false), cancellation).ConfigureAwait(false), errand, cancellation)
                .ConfigureAwait(false);
            return;
        }

        var outcome = await working.ConfigureAwait(false);
        if (outcome.DeletesAnswer)
        {
            await answers.AcknowledgeAsync(interaction, cancellation).ConfigureAwait(false);
            if (!await answers.DeleteAsync(click.Message, cancellation).ConfigureAwait(false))
                await answers.AddAsync(interaction, NotGone, cancellation).ConfigureAwait(false);
            return;
        }

        await answers.AnswerAsync(interaction, outcome.IsPrivate, () => ReplyAsync(click, outcome, cancellation), errand, cancellation).ConfigureAwait(false);
    }

    private async Task<Reply> ReplyAsync(ButtonClicked click, ActionOutcome outcome, CancellationToken cancellation)
    {
        if (outcome.Reply is { } reply) return reply;
        var sentence = !outcome.DeletesAnswer ? Nothing
            : await answers.DeleteAsync(click.Message, cancellation).ConfigureAwait(false) ? Gone : NotGone;
        return Reply.Sentence(Message(click.Interaction, ""), sentence);
    }

    public async Task CompleteAsync(AutocompleteAsked asked, CancellationToken cancellation)
    {
        // Choices are due within three seconds, and nobody waits for them: what is typed can be sent all the same.
        var ready = libraries(cancellation).AsTask();
        ImmutableArray<string> choices = !ready.IsCompletedSuccessfully || !IsServed(asked.Interaction) ? [] :
        [
            .. (await ready.ConfigureAwait(false)).Topics.Complete(asked.Typed, MessageLimits.Choices).Select(topic => topic.Name)
                .Where(name => name.Length is > 0 and <= MessageLimits.ChoiceLength).Distinct(StringComparer.Ordinal),
        ];
        await answers.CompleteAsync(asked.Interaction, choices, cancellation).ConfigureAwait(false);
    }

    private async Task<ActionOutcome> OutcomeAsync(ButtonClicked click, CancellationToken cancellation)
    {
        var message = Message(click.Interaction, QuestionLine.ReadFrom(click.Message) ?? "");
        try
        {
            return await desk.ClickedAsync(new ActionRequest(message, click.CustomId, click.Interaction.IsModerator, click.Message.IsPrivate), cancellation).ConfigureAwait(false);
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
