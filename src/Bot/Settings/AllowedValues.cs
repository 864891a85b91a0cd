using System.ComponentModel.DataAnnotations;
using System.Reflection;

namespace Bot.Settings;

/// <summary>Says in words what a setting may be.</summary>
internal static class AllowedValues
{
    /// <summary>From the property's validation attributes, else from its type.</summary>
    public static string Of(PropertyInfo property, Type type)
    {
        if (property.GetCustomAttribute<RangeAttribute>() is { } range)
            return FormattableString.Invariant($"{OfType(type)} from {range.Minimum} to {range.Maximum}");
        var stated = property.GetCustomAttributes<ValidationAttribute>().Select(attribute => attribute.ErrorMessage);
        return stated.FirstOrDefault(message => message is not null) ?? OfType(type);
    }

    private static string OfType(Type type) => (Nullable.GetUnderlyingType(type) ?? type) switch
    {
        var known when known == typeof(bool) => "true or false",
        var known when known == typeof(int) || known == typeof(long) || known == typeof(ulong) => "a whole number",
        var known when known == typeof(double) => "a number",
        var known when known == typeof(Uri) => "an address such as https://example.org/",
        { IsEnum: true } known => $"one of {string.Join(", ", Enum.GetNames(known))}",
        _ => "a text that is not empty",
    };
}
