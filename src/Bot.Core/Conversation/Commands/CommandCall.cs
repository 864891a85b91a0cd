namespace Bot.Core.Conversation.Commands;

/// <summary>A command and what it is to work on.</summary>
internal readonly record struct CommandCall(Command Command, string Arguments);
