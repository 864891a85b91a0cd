using System.Collections.Concurrent;
using System.Text.Json;
using Bot.Discord.Port;
using Bot.Discord.Wire;
using Microsoft.Extensions.Logging;

namespace Bot.Discord.Gateway;

/// <summary>Turns dispatches into the port's events and keeps track of what they say about threads and roles.</summary>
internal sealed partial class EventReader(ILogger logger)
{
    private readonly ThreadDirectory threads = new();
    private readonly ConcurrentDictionary<int, bool> working = new();
    private readonly ConcurrentDictionary<Snowflake, Snowflake> botRoles = new();
    private Snowflake self;

    /// <summary>Whether a shard's present connection has been accepted.</summary>
    public bool IsWorking(int shard) => working.GetValueOrDefault(shard);

    public void Lost(int shard) => working[shard] = false;

    /// <summary>Reads one dispatch; null when it concerns nobody.</summary>
    public DiscordEvent? Read(WirePayload dispatch, GatewaySession session, int shard)
    {
        try
        {
            return ReadKnown(dispatch, session, shard);
        }
        // One event that Discord writes in a new way must not end the connection, again and again.
        catch (JsonException exception)
        {
            LogUnreadable(dispatch.T, exception.Message);
            return null;
        }
    }

    private DiscordEvent? ReadKnown(WirePayload dispatch, GatewaySession session, int shard)
    {
        var data = dispatch.D;
        switch (dispatch.T)
        {
            case "READY":
                return Ready(data.Deserialize(WireJson.Default.WireReady)!, session, shard);
            case "RESUMED":
                working[shard] = true;
                return null;
            case "MESSAGE_CREATE":
                return new MessagePosted(MessageReader.Read(data.Deserialize(WireJson.Default.WireMessage)!, threads, botRoles));
            case "MESSAGE_UPDATE":
                var edited = data.Deserialize(WireJson.Default.WireMessage)!;
                return edited is { EditedTimestamp: not null, Author: not null, Content: not null }
                    ? new MessageEdited(MessageReader.Read(edited, threads, botRoles))
                    : null;
            case "MESSAGE_DELETE" or "MESSAGE_DELETE_BULK":
                var gone = data.Deserialize(WireJson.Default.WireDeletion)!;
                return new MessagesDeleted(gone.ChannelId, gone.Id is { } id ? [id] : [.. gone.Ids ?? []]);
            case "INTERACTION_CREATE":
                return InteractionReader.Read(data.Deserialize(WireJson.Default.WireInteraction)!, threads, botRoles);
            default:
                Learn(dispatch.T, data);
                return null;
        }
    }

    private BotReady Ready(WireReady ready, GatewaySession session, int shard)
    {
        session.Start(ready.SessionId, ready.ResumeGatewayUrl);
        working[shard] = true;
        self = ready.User.Id;
        return new BotReady(ready.User.Id, ready.Application.Id, ready.User.Username ?? "", shard);
    }

    private void Learn(string? name, JsonElement data)
    {
        if (name == "GUILD_CREATE")
        {
            var guild = data.Deserialize(WireJson.Default.WireGuild)!;
            foreach (var thread in guild.Threads ?? []) threads.Learn(thread);
            if (guild.Roles?.FirstOrDefault(role => role.Tags?.BotId == self) is { } own) botRoles[guild.Id] = own.Id;
        }
        else if (name is "THREAD_CREATE" or "THREAD_UPDATE")
        {
            threads.Learn(data.Deserialize(WireJson.Default.WireChannel)!);
        }
        else if (name == "THREAD_LIST_SYNC")
        {
            foreach (var thread in data.Deserialize(WireJson.Default.WireThreadList)!.Threads ?? []) threads.Learn(thread);
        }
        else if (name == "GUILD_DELETE")
        {
            botRoles.TryRemove(data.Deserialize(WireJson.Default.WireId)!.Id, out _);
        }
    }

    [LoggerMessage(LogLevel.Warning, "Discord sent a {Name} that cannot be read: {Reason}")]
    private partial void LogUnreadable(string? name, string reason);
}
