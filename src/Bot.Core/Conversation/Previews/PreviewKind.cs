namespace Bot.Core.Conversation.Previews;

/// <summary>How a part of a platform's message looks.</summary>
public enum PreviewKind
{
    Text,
    Small,
    Heading,
    Quote,
    Code,

    /// <summary>An item of a list.</summary>
    Item,

    /// <summary>A button; neighbours stand in one row.</summary>
    Button,
}
