namespace Bot.Discord.Rendering;

/// <summary>Discord's limits, in UTF-16 units: never less than Discord counts.</summary>
internal static class MessageLimits
{
    public const int Content = 2_000;
    public const int Embeds = 10;
    public const int EmbedsInSum = 6_000;
    public const int Title = 256;
    public const int Description = 4_096;
    public const int Footer = 2_048;
    public const int Url = 2_048;
    public const int Rows = 5;
    public const int ButtonsInRow = 5;
    public const int Choices = 25;
    public const int ChoiceLength = 100;
}
