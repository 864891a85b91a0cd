namespace Bot.Web.Pages;

/// <summary>Which entry of the navigation a page belongs to.</summary>
internal enum PageKind
{
    None,
    Ask,
    Read,
    Topics,
    Status,
}
