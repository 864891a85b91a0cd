namespace Bot.Discord.Wire;

/// <summary>A row of a form as it comes back; a row of buttons has no values.</summary>
internal sealed record WireFormRow(WireFormField[]? Components);
