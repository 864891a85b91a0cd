namespace Bot.Settings;

/// <summary>A setting whose value cannot be used.</summary>
/// <param name="Key">Its full key, such as <c>Conversation:ExcerptsPerReply</c>.</param>
/// <param name="Value">The value as given; null when it is a secret.</param>
/// <param name="Allowed">What would be a right value, in words.</param>
internal sealed record SettingsProblem(string Key, string? Value, string Allowed)
{
    /// <summary>One line for the operator.</summary>
    public override string ToString() =>
        Value is null ? $"{Key} is wrong; allowed is {Allowed}." : $"{Key} is \"{Value}\"; allowed is {Allowed}.";
}
