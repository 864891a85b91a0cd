using System.Text.Json.Serialization;

namespace Bot.Slack.Blocks;

/// <summary>A run of characters or a link within a <see cref="RichTextPart"/>.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(RichTextText), "text")]
[JsonDerivedType(typeof(RichTextLink), "link")]
public abstract record RichTextElement;
