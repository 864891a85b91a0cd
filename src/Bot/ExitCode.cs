namespace Bot;

/// <summary>What the process returns.</summary>
internal static class ExitCode
{
    /// <summary>All went well; a question that the articles do not answer counts as well.</summary>
    public const int Success = 0;

    /// <summary><c>bot check</c> found a problem, an article that was asked for is unknown, or the program failed.</summary>
    public const int Problem = 1;

    /// <summary>A setting or the command line is wrong; nothing was started.</summary>
    public const int Usage = 2;
}
