namespace Bot.Chat.Tests.Discord;

/// <inheritdoc/>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
internal sealed class EachClientAttribute(params object[] values) : EachKindAttribute<ClientKind>(Clients.SkipReason, values);
