using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Bot.Web.Serving;

/// <summary>The program's log, without what the framework says when it cannot listen: that is said in one line already.</summary>
internal sealed class PageLogging(ILoggerFactory log) : ILoggerFactory
{
    public ILogger CreateLogger(string categoryName) =>
        categoryName.StartsWith("Microsoft.Extensions.Hosting", StringComparison.Ordinal) ? NullLogger.Instance : log.CreateLogger(categoryName);

    public void AddProvider(ILoggerProvider provider) => log.AddProvider(provider);

    public void Dispose()
    {
        // The log belongs to the program, which goes on without the page.
    }
}
