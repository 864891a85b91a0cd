using System.Net;
using System.Text.Json;
using Bot.Discord.Port;
using Bot.Discord.Wire;

namespace Bot.Discord.Rest;

/// <summary>Reads what an unsuccessful answer means.</summary>
internal static class RestFailure
{
    /// <summary>What Discord says of it; null when the body is not Discord's, as when a proxy answers in HTML.</summary>
    public static WireError? Read(string body)
    {
        try
        {
            return JsonSerializer.Deserialize(body, WireJson.Default.WireError);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    public static DiscordFailure Of(HttpStatusCode status, int code) => (status, code) switch
    {
        (HttpStatusCode.Unauthorized, _) => DiscordFailure.Unauthorized,
        (_, 50001 or 50013 or 160002) => DiscordFailure.MissingPermission,
        (_, 10003 or 10008) => DiscordFailure.Gone,
        (_, 10062 or 10015 or 50027) => DiscordFailure.InteractionExpired,
        (_, 40060) => DiscordFailure.AlreadyAnswered,
        (_, 50007 or 50278) => DiscordFailure.NoDirectMessages,
        ( >= HttpStatusCode.InternalServerError or HttpStatusCode.TooManyRequests, _) => DiscordFailure.Unavailable,
        _ => DiscordFailure.Refused,
    };
}
