using Microsoft.AspNetCore.Http;

namespace Bot.Testing.Slack;

/// <summary>Lets a call go wrong below the protocol.</summary>
internal static class FaultPlayer
{
    private const string Page = "<html><body><h1>Bad gateway</h1></body></html>";

    /// <summary>Plays a fault; false for one that the protocol itself expresses.</summary>
    public static async Task<bool> PlayAsync(HttpContext http, FakeFault fault, FakeFaults faults)
    {
        switch (fault.Kind)
        {
            case FaultKind.Refusal:
                return false;
            case FaultKind.Silence:
                var gone = new TaskCompletionSource();
                using (http.RequestAborted.Register(() => gone.TrySetResult())) await Task.WhenAny(gone.Task, faults.Released);
                http.Abort();
                return true;
            case FaultKind.Reset:
                http.Abort();
                return true;
            default:
                http.Response.StatusCode = fault.Kind == FaultKind.Html ? 200 : fault.Status;
                http.Response.ContentType = "text/html";
                if (fault.RetryAfter is { } seconds) http.Response.Headers.RetryAfter = seconds;
                await http.Response.WriteAsync(Page);
                return true;
        }
    }
}
