using Microsoft.Extensions.Hosting;

namespace Bot.Edges;

/// <summary>Which edges are still there; when the last one has gone the program ends, and its exit code says whether one had failed.</summary>
internal sealed class EdgeStates(IEnumerable<Edge> edges, IHostApplicationLifetime lifetime)
{
    /// <summary>The terminal's name among the edges.</summary>
    public const string TerminalName = "terminal";

    private readonly Lock gate = new();
    private readonly bool hasChatPlatform = edges.Any(edge => edge.IsChatPlatform);
    private readonly HashSet<string> running = [.. edges.Select(edge => edge.Name)];
    private bool hasFailed;

    /// <summary><see cref="Bot.ExitCode.Problem"/> when no edge is left and one had failed, else success.</summary>
    public int ExitCode
    {
        get
        {
            lock (gate) return running.Count == 0 && hasFailed ? Bot.ExitCode.Problem : Bot.ExitCode.Success;
        }
    }

    /// <summary>Says that nobody can ask through an edge any more.</summary>
    /// <param name="failed">Whether that is for the operator to mend, rather than the end of its input.</param>
    public void Ended(string edge, bool failed)
    {
        lock (gate)
        {
            running.Remove(edge);
            hasFailed |= failed;
            if (running.Count > 0) return;
        }

        lifetime.StopApplication();
    }

    /// <summary>
    /// Says that the terminal's input has ended. Under systemd or in a container there is no input at all, and the bot lives on its
    /// page; whoever typed or piped something and then ended the input is done, unless others were invited to a chat platform.
    /// </summary>
    /// <param name="wasUsed">Whether the input held at least one line.</param>
    public void InputEnded(bool wasUsed)
    {
        Ended(TerminalName, failed: false);
        if (wasUsed && !hasChatPlatform) lifetime.StopApplication();
    }
}
