using System.Runtime.CompilerServices;
using Bot.Discord.Port;
using Discord.WebSocket;

namespace Bot.DiscordNet.Client;

/// <summary>Discord.Net answers through the object that came with an interaction; the latest are kept for that.</summary>
internal sealed class OpenInteractions(TimeProvider clock)
{
    private const int Capacity = 5_000;

    private readonly Lock gate = new();
    private readonly Dictionary<ulong, (SocketInteraction Interaction, long ArrivedAt)> byId = [];
    private readonly Queue<ulong> byAge = new();

    public void Keep(SocketInteraction interaction)
    {
        lock (gate)
        {
            if (byId.TryAdd(interaction.Id, (interaction, clock.GetTimestamp()))) byAge.Enqueue(interaction.Id);
            if (byAge.Count > Capacity) byId.Remove(byAge.Dequeue());
        }
    }

    /// <exception cref="DiscordRequestException">It is too long ago.</exception>
    public SocketInteraction Find(Interaction interaction)
    {
        lock (gate)
        {
            var isKnown = byId.TryGetValue(interaction.Id.Value, out var found);
            var age = clock.GetElapsedTime(found.ArrivedAt);
            if (!isKnown || age >= Interaction.Life)
                throw new DiscordRequestException(DiscordFailure.InteractionExpired, "the interaction is too long ago");
            // Discord.Net counts from here by the machine's date, and would refuse to answer once that was set ahead.
            SetCreatedAt(found.Interaction, DateTimeOffset.UtcNow - age);
            return found.Interaction;
        }
    }

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_CreatedAt")]
    private static extern void SetCreatedAt(SocketInteraction interaction, DateTimeOffset moment);
}
