namespace Bot.Discord.Port;

/// <summary>A framed part of a message.</summary>
/// <param name="Title">Up to 256 characters of markdown.</param>
/// <param name="Url">Where the title leads (http or https); null for nowhere.</param>
/// <param name="Description">Up to 4,096 characters of markdown.</param>
/// <param name="Footer">Up to 2,048 characters, plain.</param>
public sealed record MessageEmbed(string? Title, string? Url, string Description, string? Footer)
{
    /// <summary>What counts against the 6,000 characters of a message.</summary>
    public int Length => (Title?.Length ?? 0) + Description.Length + (Footer?.Length ?? 0);
}
