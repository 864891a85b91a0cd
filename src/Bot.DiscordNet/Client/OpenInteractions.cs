using Bot.Discord.Port;
using Discord.WebSocket;

namespace Bot.DiscordNet.Client;

/// <summary>Discord.Net answers through the object that came with an interaction; the latest are kept for that.</summary>
internal sealed class OpenInteractions
{
    private const int Capacity = 5_000;

    private readonly Lock gate = new();
    private readonly Dictionary<ulong, SocketInteraction> byId = [];
    private readonly Queue<ulong> byAge = new();

    public void Keep(SocketInteraction interaction)
    {
        lock (gate)
        {
            if (byId.TryAdd(interaction.Id, interaction)) byAge.Enqueue(interaction.Id);
            if (byAge.Count > Capacity) byId.Remove(byAge.Dequeue());
        }
    }

    /// <exception cref="DiscordRequestException">It is too long ago.</exception>
    public SocketInteraction Find(Interaction interaction)
    {
        lock (gate)
        {
            return byId.TryGetValue(interaction.Id.Value, out var found)
                ? found
                : throw new DiscordRequestException(DiscordFailure.InteractionExpired, "the interaction is too long ago");
        }
    }
}
