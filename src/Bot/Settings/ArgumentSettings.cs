using System.Text.RegularExpressions;

namespace Bot.Settings;

/// <summary>Command-line arguments, parted into settings and everything else.</summary>
/// <param name="Settings">Keys with their values; of a key given twice the last counts.</param>
/// <param name="Options">The other arguments before <c>--</c>.</param>
/// <param name="Literals">The arguments after <c>--</c>, which are never settings or options.</param>
/// <param name="Problem">Why the arguments cannot be used; null when they can.</param>
internal sealed partial record ArgumentSettings(
    IReadOnlyDictionary<string, string?> Settings, string[] Options, string[] Literals, string? Problem)
{
    /// <summary>
    /// Takes out <c>--Section:Key=value</c> and <c>--Section:Key value</c> wherever they stand. The colon is what makes
    /// a setting: the rest may be a question, and a question may begin with a hyphen.
    /// </summary>
    public static ArgumentSettings Split(IReadOnlyList<string> arguments)
    {
        var settings = new Dictionary<string, string?>(StringComparer.OrdinalIgnoreCase);
        var options = new List<string>();
        string? problem = null;
        var at = 0;
        for (; at < arguments.Count && arguments[at] != "--"; at++)
        {
            if (SettingPattern().Match(arguments[at]) is not { Success: true } match) options.Add(arguments[at]);
            else if (match.Groups["value"].Success) settings[match.Groups["key"].Value] = match.Groups["value"].Value;
            else if (at + 1 < arguments.Count && arguments[at + 1] != "--") settings[match.Groups["key"].Value] = arguments[++at];
            else problem ??= $"The setting {arguments[at]} has no value; write {arguments[at]}=value.";
        }

        return new ArgumentSettings(settings, [.. options], [.. arguments.Skip(at + 1)], problem);
    }

    [GeneratedRegex(@"\A--(?<key>[^\s:=]+(:[^\s:=]+)+)(=(?<value>.*))?\z", RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex SettingPattern();
}
