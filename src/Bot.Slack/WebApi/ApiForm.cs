using System.Text.Json.Serialization.Metadata;

namespace Bot.Slack.WebApi;

/// <summary>The fields of a call; form encoding is the one that every method takes.</summary>
internal sealed class ApiForm
{
    private readonly List<KeyValuePair<string, string>> fields = [];

    public IReadOnlyList<KeyValuePair<string, string>> Fields => fields;

    public ApiForm With(string name, string? value)
    {
        if (value is not null) fields.Add(new(name, value));
        return this;
    }

    public ApiForm With<T>(string name, T value, JsonTypeInfo<T> type) => With(name, SlackJson.Write(value, type));

    public ApiForm With(SlackMessage message)
    {
        With("text", message.Text);
        if (!message.Blocks.IsDefaultOrEmpty) With("blocks", message.Blocks, SlackJson.Instance.ImmutableArraySlackBlock);
        return this;
    }
}
