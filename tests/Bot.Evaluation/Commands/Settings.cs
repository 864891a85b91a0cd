using System.Globalization;

namespace Bot.Evaluation.Commands;

/// <summary>Sets options by name, so that a value can be tried without a change of code: <c>--Ranking:PairWeight=.3</c>.</summary>
internal static class Settings
{
    /// <summary>Sets every option whose name begins with a section.</summary>
    /// <exception cref="ArgumentException">The section has no such option.</exception>
    public static T Apply<T>(T options, string section, IReadOnlyDictionary<string, string> values) where T : class
    {
        foreach (var (name, value) in values.Where(value => value.Key.StartsWith(section, StringComparison.OrdinalIgnoreCase)))
        {
            var property = typeof(T).GetProperty(name[section.Length..])
                ?? throw new ArgumentException($"There is no option {name}.", nameof(values));
            property.SetValue(options, Convert.ChangeType(value, property.PropertyType, CultureInfo.InvariantCulture));
        }

        return options;
    }
}
