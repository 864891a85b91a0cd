using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;
using Bot.Discord.Port;

namespace Bot.Chat.Tests.Discord;

/// <summary>Discord.Net asks the machine itself for the date, which a test cannot set; so the dates that it has noted are set back instead.</summary>
internal static class DiscordNetDate
{
    private const BindingFlags Hidden = BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.Public;

    /// <summary>Makes it seem to Discord.Net as if the date were set ahead; does nothing to the built-in client.</summary>
    public static void SetAhead(IDiscordClient client, TimeSpan by)
    {
        if (client.GetType().GetField("interactions", Hidden)?.GetValue(client) is not { } open) return;
        var kept = (IDictionary)open.GetType().GetField("byId", Hidden)!.GetValue(open)!;
        Assert.NotEmpty(kept);
        foreach (ITuple entry in kept.Values)
        {
            var date = Base(entry[0]!.GetType(), "SocketInteraction").GetProperty("CreatedAt", Hidden)!;
            date.SetValue(entry[0], (DateTimeOffset)date.GetValue(entry[0])! - by);
        }
    }

    private static Type Base(Type type, string name) => type.Name == name ? type : Base(type.BaseType!, name);
}
