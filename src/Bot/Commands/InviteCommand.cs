using Bot.Discord;
using Bot.Discord.Port;
using Bot.Terminal;

namespace Bot.Commands;

/// <summary><c>bot invite</c>: the link that adds the bot to a Discord server.</summary>
internal sealed class InviteCommand(DiscordOptions options, DiscordAccount account, StandardStreams streams) : ICommand
{
    public async Task<int> RunAsync(Invocation invocation, CancellationToken cancellationToken)
    {
        if (!options.IsOn) return Fail("There is no Discord:Token. Create an application at https://discord.com/developers/applications and set its bot's token.");
        try
        {
            streams.Output.WriteLine(await account.InviteAsync(cancellationToken));
            return ExitCode.Success;
        }
        catch (DiscordRequestException exception)
        {
            return Fail(exception.Failure == DiscordFailure.Unauthorized ? StopReasons.WrongToken : $"Discord cannot be asked: {exception.Message}");
        }
    }

    private int Fail(string problem)
    {
        streams.Error.WriteLine(VisibleText.OnOneLine(problem));
        return ExitCode.Problem;
    }
}
