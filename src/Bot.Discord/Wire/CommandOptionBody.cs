namespace Bot.Discord.Wire;

/// <param name="Type">3 a text, 5 true or false.</param>
internal sealed record CommandOptionBody(int Type, string Name, string Description, bool? Required, bool? Autocomplete);
