using Microsoft.AspNetCore.Http;

namespace Bot.Web.Guarding;

/// <summary>Lets a request pass, or answers it with a refusal.</summary>
internal interface IGuard
{
    Task PassAsync(HttpContext context, RequestDelegate next);
}
