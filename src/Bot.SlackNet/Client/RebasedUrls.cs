using SlackNet;

namespace Bot.SlackNet.Client;

/// <summary>SlackNet's addresses, at the configured place instead of Slack's own.</summary>
internal sealed class RebasedUrls(Uri api, SlackJsonSettings json) : ISlackUrlBuilder
{
    private const string Fixed = "https://slack.com/api/";

    private readonly ISlackUrlBuilder inner = Default.UrlBuilder(json);

    public string Url(string apiMethod, Dictionary<string, object> args) => new Uri(api, inner.Url(apiMethod, args)[Fixed.Length..]).AbsoluteUri;
}
