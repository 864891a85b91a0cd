using System.Text.Json.Serialization;

namespace Bot.Slack.Blocks;

/// <summary>Something to click or fill in.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(ButtonElement), "button")]
[JsonDerivedType(typeof(FeedbackButtonsElement), "feedback_buttons")]
[JsonDerivedType(typeof(TextInputElement), "plain_text_input")]
[JsonDerivedType(typeof(StaticSelectElement), "static_select")]
public abstract record BlockElement
{
    /// <summary>What a click is called; up to 255 characters, unique in its block.</summary>
    public string? ActionId { get; init; }
}
