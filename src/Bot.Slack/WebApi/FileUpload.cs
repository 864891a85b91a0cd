using System.Text;
using Bot.Slack.Envelopes;

namespace Bot.Slack.WebApi;

/// <summary>Uploads a file in the three steps that Slack asks for.</summary>
internal sealed class FileUpload(SlackWebApi api, HttpClient http, TimeProvider clock)
{
    public async Task<SlackReceipt> UploadAsync(SlackPlace place, SlackUpload upload, CancellationToken cancellation)
    {
        var content = new UTF8Encoding(false).GetBytes(upload.Content);
        var target = await api.CallAsync(
            ApiMethod.GetUploadUrl,
            new ApiForm().With("filename", upload.FileName).With("length", content.Length.ToString(System.Globalization.CultureInfo.InvariantCulture)),
            cancellation).ConfigureAwait(false);
        if (target.Error is not null) return target.Receipt();
        if (target.Body.Address("upload_url") is not { } address || !TransportRule.Allows(address) || target.Body.Text("file_id") is not { } id)
            return new SlackReceipt(SlackReceipt.Unreachable);
        if (!await SendAsync(address, content, cancellation).ConfigureAwait(false)) return new SlackReceipt(SlackReceipt.Unreachable);
        var form = new ApiForm()
            .With("files", [new UploadedFile(id, upload.Title)], SlackJson.Instance.UploadedFileArray)
            .With("channel_id", place.Channel)
            .With("thread_ts", place.ThreadTs)
            .With("initial_comment", upload.Comment);
        return (await api.CallAsync(ApiMethod.CompleteUpload, form, cancellation).ConfigureAwait(false)).Receipt();
    }

    private async Task<bool> SendAsync(Uri address, byte[] content, CancellationToken cancellation)
    {
        using var deadline = new CancellationTokenSource(ApiPatience.CallDeadline, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellation, deadline.Token);
        try
        {
            using var body = new ByteArrayContent(content);
            using var response = await http.PostAsync(address, body, either.Token).ConfigureAwait(false);
            return response.IsSuccessStatusCode;
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return false;
        }
        catch (Exception exception) when (exception is HttpRequestException or IOException)
        {
            return false;
        }
    }
}
