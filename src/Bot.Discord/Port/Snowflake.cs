using System.Globalization;

namespace Bot.Discord.Port;

/// <summary>Discord's 64-bit id of anything: users, channels, messages, interactions.</summary>
public readonly record struct Snowflake(ulong Value)
{
    /// <summary>Reads the decimal form that Discord writes.</summary>
    /// <exception cref="FormatException">The text is no unsigned 64-bit number.</exception>
    public static Snowflake Parse(string text) => new(ulong.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture));

    public static bool TryParse(string? text, out Snowflake id)
    {
        var isNumber = ulong.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value);
        id = new Snowflake(value);
        return isNumber;
    }

    public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);
}
