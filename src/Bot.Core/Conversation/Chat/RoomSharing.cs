using System.Collections.Immutable;

namespace Bot.Core.Conversation.Chat;

/// <summary>Shares the room of a message among its excerpts: short ones get all they need, long ones the rest in equal parts.</summary>
public static class RoomSharing
{
    /// <summary>Gives each what it needs, but none more than an equal part of what shorter ones leave over.</summary>
    /// <param name="needs">How long each would be.</param>
    /// <param name="room">How much there is in all; at least 0.</param>
    /// <param name="most">The most that one may have.</param>
    public static ImmutableArray<int> Share(IReadOnlyList<int> needs, int room, int most = int.MaxValue)
    {
        var shares = new int[needs.Count];
        var left = needs.Count;
        foreach (var place in Enumerable.Range(0, needs.Count).OrderBy(place => needs[place]))
        {
            shares[place] = Math.Min(Math.Min(needs[place], most), room / left);
            room -= shares[place];
            left--;
        }

        return [.. shares];
    }
}
