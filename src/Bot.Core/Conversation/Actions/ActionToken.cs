using System.Globalization;
using Bot.Core.Articles;

namespace Bot.Core.Conversation.Actions;

/// <summary>
/// All that a button carries, so that it works after a restart and months later without anything being stored: what to do,
/// to which excerpt of which text. The question itself is read from the answer the button hangs on.
/// </summary>
/// <param name="Kind">What to do.</param>
/// <param name="ContentHash">The <see cref="Article.ContentHash"/> of the excerpt's article; "" when there is no excerpt.</param>
/// <param name="Span">Where the excerpt stands in that text.</param>
/// <param name="Number">The excerpt's number in its answer; for <see cref="ActionKind.More"/> how many are shown so far.</param>
/// <param name="User">Who asked, where the action depends on it; "" otherwise. Letters and digits only.</param>
public readonly record struct ActionToken(ActionKind Kind, string ContentHash, TextSpan Span, int Number, string User = "")
{
    /// <summary>Longest token that <see cref="ToString"/> makes for a user id of up to 24 characters: it fits Discord's custom_id.</summary>
    public const int MaxLength = 100;

    /// <summary>Whether only the clicker is to see what it leads to: what was asked in private stays private until it is shared.</summary>
    /// <param name="isPrivateAnswer">Whether the answer it hangs on is seen by one user alone.</param>
    public bool IsPrivateUnder(bool isPrivateAnswer) => Kind switch
    {
        ActionKind.Share => false,
        ActionKind.More or ActionKind.Compare => isPrivateAnswer,
        _ => true,
    };

    private const char Separator = '.';
    private const string Version = "q1";

    /// <summary>Reads a token; anything that was not made here is refused.</summary>
    public static bool TryParse(string? text, out ActionToken token)
    {
        token = default;
        var parts = (text ?? "").Split(Separator);
        if (parts is not [Version, var name, var hash, var start, var end, var number, var user] || !IsWord(hash) || !IsWord(user)) return false;
        if (!Enum.TryParse<ActionKind>(name, out var kind) || kind.ToString() != name) return false;
        if (!TryNumber(start, out var from) || !TryNumber(end, out var to) || !TryNumber(number, out var n) || to < from) return false;
        token = new ActionToken(kind, hash, new TextSpan(from, to), n, user);
        return true;
    }

    /// <summary>The token as edges put it on a button.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Version}{Separator}{Kind}{Separator}{ContentHash}{Separator}{Span.Start}{Separator}{Span.End}{Separator}{Number}{Separator}{User}");

    private static bool IsWord(string text) => text.All(char.IsAsciiLetterOrDigit);

    private static bool TryNumber(string text, out int number) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
