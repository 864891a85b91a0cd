namespace Bot.Discord.Port;

/// <summary>A form was filled in.</summary>
/// <param name="Interaction">What to answer to.</param>
/// <param name="CustomId">The form's; anybody can forge one.</param>
/// <param name="Text">What stands in its field.</param>
/// <param name="Message">The message whose button opened the form; null when none did.</param>
public sealed record FormSubmitted(Interaction Interaction, string CustomId, string Text, ReceivedMessage? Message)
    : InteractionEvent(Interaction);
