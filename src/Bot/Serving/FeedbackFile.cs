using System.Text.Encodings.Web;
using System.Text.Json;
using Bot.Core.Conversation.Feedback;
using Bot.Settings;
using Microsoft.Extensions.Logging;

namespace Bot.Serving;

/// <summary>Appends feedback to <c>feedback.jsonl</c> in the data folder, one JSON line a record.</summary>
internal sealed partial class FeedbackFile(DataOptions options, Surroundings surroundings, ILogger<FeedbackFile> logger) : IFeedbackLog, IDisposable
{
    private static readonly JsonSerializerOptions Format = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly SemaphoreSlim writing = new(1);

    public async ValueTask AppendAsync(FeedbackRecord record, CancellationToken cancellation)
    {
        await writing.WaitAsync(cancellation);
        try
        {
            var folder = Path.GetFullPath(options.Folder, SettingsSources.HomeOf(surroundings));
            Directory.CreateDirectory(folder);
            await File.AppendAllTextAsync(Path.Combine(folder, "feedback.jsonl"), JsonSerializer.Serialize(record, Format) + "\n", cancellation);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            LogLost(exception.Message);
        }
        finally
        {
            writing.Release();
        }
    }

    public void Dispose() => writing.Dispose();

    [LoggerMessage(LogLevel.Error, "Feedback could not be kept: {Reason}")]
    private partial void LogLost(string reason);
}
