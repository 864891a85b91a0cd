namespace Bot.Slack.WebApi;

/// <summary>Which refusals mean that a token will never do, and what an operator can do about them.</summary>
internal static class TokenErrors
{
    private static readonly HashSet<string> Final = new(StringComparer.Ordinal)
    {
        "invalid_auth", "not_authed", "account_inactive", "token_revoked", "token_expired", "not_allowed_token_type",
        "no_permission", "missing_scope", "org_login_required", "ekm_access_denied", "access_denied", "forbidden_team",
        "enterprise_is_restricted", "team_access_not_granted", "app_not_found", "socket_mode_disabled",
    };

    public static bool IsFinal(string error) => Final.Contains(error);

    /// <summary>One line for the operator.</summary>
    public static string Advice(string setting, string error)
    {
        var token = setting == "Slack:AppToken"
            ? "an app-level token (Basic Information, App-Level Tokens) with the scope connections:write, and Socket Mode must be switched on"
            : "the Bot User OAuth Token (OAuth & Permissions), with the scopes of the manifest that `bot manifest slack` prints";
        return $"Slack refuses {setting} ({error}); it must be {token}. Slack stays off until that is put right and the bot is restarted.";
    }
}
