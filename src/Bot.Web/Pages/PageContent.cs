using Bot.Web.Markup;

namespace Bot.Web.Pages;

/// <summary>What one page puts into the common frame.</summary>
/// <param name="Title">The title in the browser's tab.</param>
/// <param name="Kind">The entry of the navigation to mark.</param>
/// <param name="Main">The page itself; it begins with its h1.</param>
/// <param name="Script">Name of the script in Assets, or null.</param>
internal sealed record PageContent(string Title, PageKind Kind, Html Main, string? Script = null);
