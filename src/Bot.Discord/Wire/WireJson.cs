using System.Text.Json.Serialization;

namespace Bot.Discord.Wire;

/// <summary>Everything that is read from or written to Discord, compiled rather than reflected.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    Converters = [typeof(SnowflakeConverter)])]
[JsonSerializable(typeof(WirePayload))]
[JsonSerializable(typeof(WireHello))]
[JsonSerializable(typeof(WireReady))]
[JsonSerializable(typeof(WireId))]
[JsonSerializable(typeof(WireApplication))]
[JsonSerializable(typeof(WireMessage))]
[JsonSerializable(typeof(WireDeletion))]
[JsonSerializable(typeof(WireGuild))]
[JsonSerializable(typeof(WireChannel))]
[JsonSerializable(typeof(WireThreadList))]
[JsonSerializable(typeof(WireInteraction))]
[JsonSerializable(typeof(WireGatewayBot))]
[JsonSerializable(typeof(WireError))]
[JsonSerializable(typeof(CommandBody[]))]
[JsonSerializable(typeof(MessageBody))]
[JsonSerializable(typeof(CallbackBody))]
[JsonSerializable(typeof(DeferralBody))]
[JsonSerializable(typeof(ChoicesBody))]
[JsonSerializable(typeof(FormBody))]
[JsonSerializable(typeof(ThreadBody))]
[JsonSerializable(typeof(RecipientBody))]
[JsonSerializable(typeof(IdentifyBody))]
[JsonSerializable(typeof(ResumeBody))]
[JsonSerializable(typeof(HeartbeatBody))]
internal sealed partial class WireJson : JsonSerializerContext;
