namespace Bot.Commands;

/// <summary>A command as the command line knows it.</summary>
/// <param name="Name">Its word.</param>
/// <param name="Usage">What follows the word.</param>
/// <param name="Summary">What it does, in one line.</param>
/// <param name="Details">Further lines of its help.</param>
/// <param name="TakesJson">Whether <c>--json</c> makes it print data.</param>
/// <param name="Words">What its words are.</param>
/// <param name="Handler">The <see cref="ICommand"/> that does it.</param>
/// <param name="TakesExplain">Whether <c>--explain</c> beside <c>--json</c> makes it print more data.</param>
internal sealed record CommandDescription(
    string Name, string Usage, string Summary, string Details, bool TakesJson, CommandWords Words, Type Handler,
    bool TakesExplain = false);
