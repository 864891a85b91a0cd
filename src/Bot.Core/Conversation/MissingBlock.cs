using System.Collections.Immutable;
using Bot.Core.Conversation.Answering;

namespace Bot.Core.Conversation;

/// <summary>Says which of the names that were asked for do not stand in the excerpts below, so that what is only near is not taken for an answer.</summary>
public sealed record MissingBlock(string Text) : TextBlock(Text)
{
    /// <summary>The block for some excerpts; null when the first of them, which is taken for the answer, lacks no name.</summary>
    /// <remarks>Measured: to say it of the others too would put such a line above one right answer in eight, and above few more of the wrong ones.</remarks>
    public static MissingBlock? For(ImmutableArray<Excerpt> excerpts)
    {
        var names = excerpts[0].Missing
            .GroupBy(missing => Where([.. excerpts.Where(excerpt => Lacks(excerpt, missing.Name))], excerpts.Length) + Beside(missing, excerpts), missing => $"“{missing.Name}”")
            .Select(group => $"Not in {group.Key}: {string.Join(", ", group)}.");
        return string.Join(' ', names) is { Length: > 0 } text ? new MissingBlock(text) : null;
    }

    private static bool Lacks(Excerpt excerpt, string name) => excerpt.Missing.Any(missing => missing.Name == name);

    private static string Beside(MissingName missing, ImmutableArray<Excerpt> excerpts) =>
        !missing.IsBeside ? "" : excerpts.Length == 1 ? ", but in its paragraph" : $", but in the paragraph of {excerpts[0].Number}";

    private static string Where(ImmutableArray<Excerpt> lacking, int shown) => lacking switch
    {
        [_] when shown == 1 => "this excerpt",
        { Length: var count } when count == shown => "these excerpts",
        [var only] => $"excerpt {only.Number}",
        [.. var others, var last] => $"excerpts {string.Join(", ", others.Select(excerpt => excerpt.Number))} and {last.Number}",
        [] => throw new ArgumentException("A name is missing somewhere.", nameof(lacking)),
    };
}
