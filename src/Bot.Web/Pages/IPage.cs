using Microsoft.AspNetCore.Http;

namespace Bot.Web.Pages;

/// <summary>Something that answers GET with a page.</summary>
internal interface IPage
{
    Task ShowAsync(HttpContext context);
}
