using System.ComponentModel.DataAnnotations;

namespace Bot.Settings;

/// <summary>Settings of what the bot writes; bound from the section <c>Data</c>.</summary>
internal sealed class DataOptions
{
    /// <summary>
    /// The folder for what the bot keeps, feedback and the index; made when first needed. Default "data". A relative path is relative
    /// to where the settings lie, as that of the articles.
    /// </summary>
    [Required(ErrorMessage = "the path of a folder")]
    public string Folder { get; init; } = "data";
}
