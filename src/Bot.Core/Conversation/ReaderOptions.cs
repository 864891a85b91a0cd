using System.ComponentModel.DataAnnotations;

namespace Bot.Core.Conversation;

/// <summary>Where articles can be read; bound from the section <c>Web</c>, whose other settings concern the page itself.</summary>
public sealed class ReaderOptions
{
    /// <summary>
    /// Address, http or https and without a path, of the page that shows the articles; null when it is not public. Sources
    /// of articles without an address of their own link to it.
    /// </summary>
    [RegularExpression("^https?://[^/?#]+/?$", ErrorMessage = "an http or https address without a path")]
    public Uri? PublicUrl { get; init; }
}
