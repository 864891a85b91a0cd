namespace Bot.Slack.Manifest;

/// <summary>The description of the app that Slack asks for when it is created; it names exactly the permissions used.</summary>
public static class AppManifest
{
    /// <summary>The manifest as JSON, ready to be pasted.</summary>
    public static string Json { get; } = Read();

    private static string Read()
    {
        using var stream = typeof(AppManifest).Assembly.GetManifestResourceStream("Bot.Slack.Manifest.manifest.json")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().TrimEnd();
    }
}
