using Microsoft.AspNetCore.Builder;

namespace Bot.Benchmarks;

/// <summary>The least that an ASP.NET Core application can be, as the template makes it.</summary>
internal static class EmptyWeb
{
    public const string Address = "http://127.0.0.1:5092";

    public static void Run()
    {
        var application = WebApplication.CreateBuilder().Build();
        application.Urls.Add(Address);
        application.MapGet("/", () => "Hello World!");
        application.Run();
    }
}
