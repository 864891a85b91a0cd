namespace Bot.Discord.Wire;

internal sealed record MessageBody
{
    public string? Content { get; init; }

    public EmbedBody[]? Embeds { get; init; }

    public RowBody[]? Components { get; init; }

    public AllowedMentionsBody AllowedMentions { get; init; } = new();

    public MessageReferenceBody? MessageReference { get; init; }

    /// <summary>64: only the user sees it.</summary>
    public int? Flags { get; init; }

    public AttachmentBody[]? Attachments { get; init; }

    public string? Nonce { get; init; }

    public bool? EnforceNonce { get; init; }
}
