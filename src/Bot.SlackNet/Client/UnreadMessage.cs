using Newtonsoft.Json;
using SlackNet.SocketMode;

namespace Bot.SlackNet.Client;

/// <summary>
/// Lets SlackNet read none of the messages of a socket, which are read from their text elsewhere: it would make objects of every block
/// for nobody.
/// </summary>
internal sealed class UnreadMessage : JsonConverter<SocketMessage>
{
    public override bool CanWrite => false;

    public override SocketMessage ReadJson(
        JsonReader reader, Type objectType, SocketMessage? existingValue, bool hasExistingValue, JsonSerializer serializer)
    {
        reader.Skip();
        return new Hello();
    }

    public override void WriteJson(JsonWriter writer, SocketMessage? value, JsonSerializer serializer) => throw new NotSupportedException();
}
