using System.ComponentModel.DataAnnotations;

namespace Bot.Discord.Settings;

/// <summary>Accepts absolute addresses of a secure scheme, those of its open counterpart on loopback, and nothing at all.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class PlatformAddressAttribute : ValidationAttribute
{
    private readonly string secure;
    private readonly string open;

    public PlatformAddressAttribute(string secure, string open)
    {
        (this.secure, this.open) = (secure, open);
        ErrorMessage = $"an address that begins with {secure}://, or with {open}:// on this machine";
    }

    public override bool IsValid(object? value) =>
        value is not string { Length: > 0 } text
        || (Uri.TryCreate(text, UriKind.Absolute, out var uri) && (uri.Scheme == secure || (uri.Scheme == open && uri.IsLoopback)));
}
