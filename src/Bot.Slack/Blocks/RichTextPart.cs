using System.Text.Json.Serialization;

namespace Bot.Slack.Blocks;

/// <summary>A part of a <see cref="RichTextBlock"/>.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(RichTextSection), "rich_text_section")]
[JsonDerivedType(typeof(RichTextQuote), "rich_text_quote")]
[JsonDerivedType(typeof(RichTextPreformatted), "rich_text_preformatted")]
[JsonDerivedType(typeof(RichTextList), "rich_text_list")]
public abstract record RichTextPart;
