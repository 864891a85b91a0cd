using System.Collections;
using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using System.Reflection;
using Microsoft.Extensions.Configuration;

namespace Bot.Settings;

/// <summary>
/// Fills options from the configuration and collects every wrong value. The framework's own binder stops at the first
/// wrong value without saying what is allowed, drops wrong list entries, and appends to a list's default entries.
/// </summary>
internal sealed class SettingsReader
{
    private readonly List<SettingsProblem> _problems = [];

    /// <summary>What was wrong in the sections read so far.</summary>
    public IReadOnlyList<SettingsProblem> Problems => _problems;

    /// <summary>Reads a section; what it does not name, or names wrongly, keeps its default. Unknown keys are ignored.</summary>
    public T Read<T>(IConfiguration section)
        where T : class, new()
    {
        var options = new T();
        Fill(options, section);
        return options;
    }

    private void Fill(object options, IConfiguration section)
    {
        foreach (var property in options.GetType().GetProperties().Where(property => property.CanWrite))
        {
            var setting = section.GetSection(property.Name);
            if (KnownSettings.IsGroup(property.PropertyType)) Fill(property.GetValue(options)!, setting);
            else if (setting.Exists()) Set(options, property, setting);
        }
    }

    private void Set(object options, PropertyInfo property, IConfigurationSection setting)
    {
        if (property.PropertyType != typeof(string) && property.PropertyType.IsAssignableTo(typeof(IEnumerable)))
            SetList(options, property, setting);
        else if (setting.Value is { } text && TryConvert(property, property.PropertyType, setting, text, out var value) && IsValid(property, setting, value))
            property.SetValue(options, value);
    }

    private void SetList(object options, PropertyInfo property, IConfigurationSection setting)
    {
        var entryType = property.PropertyType.GetGenericArguments()[0];
        var entries = (IList)Activator.CreateInstance(typeof(List<>).MakeGenericType(entryType))!;
        if (!string.IsNullOrEmpty(setting.Value))
        {
            Add(property, setting, $"a list, its entries named {setting.Path}:0, {setting.Path}:1 and so on");
            return;
        }

        foreach (var entry in setting.GetChildren())
        {
            if (TryConvert(property, entryType, entry, entry.Value ?? "", out var value)) entries.Add(value);
        }

        property.SetValue(options, entries);
    }

    private bool TryConvert(PropertyInfo property, Type type, IConfigurationSection setting, string text, out object? value)
    {
        try
        {
            value = TypeDescriptor.GetConverter(type).ConvertFromInvariantString(text);
            // Any number passes for an enumeration, also one that it does not have.
            if (!type.IsEnum || Enum.IsDefined(type, value!)) return true;
        }
        // Converters wrap the cause differently from type to type; whatever it was, the value is not of the type.
        catch (Exception exception) when (exception is ArgumentException or FormatException or NotSupportedException)
        {
            value = null;
        }

        Add(property, setting, AllowedValues.Of(property, type));
        return false;
    }

    private bool IsValid(PropertyInfo property, IConfigurationSection setting, object? value)
    {
        if (property.GetCustomAttributes<ValidationAttribute>().All(attribute => attribute.IsValid(value))) return true;
        Add(property, setting, AllowedValues.Of(property, property.PropertyType));
        return false;
    }

    private void Add(PropertyInfo property, IConfigurationSection setting, string allowed)
    {
        var isSecret = property.GetCustomAttribute<DataTypeAttribute>()?.DataType == DataType.Password;
        _problems.Add(new SettingsProblem(setting.Path, isSecret ? null : setting.Value, allowed));
    }
}
