using System.Globalization;

namespace Bot.Core.Conversation.Commands;

/// <summary>Reads the numbers that people put after commands.</summary>
internal static class Numbers
{
    /// <summary>Accepts "2", "#2" and "[2]"; never a negative number.</summary>
    public static bool TryParse(string text, out int number) =>
        int.TryParse(text.Trim().Trim('#', '[', ']', '.'), NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
