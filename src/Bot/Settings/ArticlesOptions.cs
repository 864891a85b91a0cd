using System.ComponentModel.DataAnnotations;

namespace Bot.Settings;

/// <summary>Settings of the articles' folder; bound from the section <c>Articles</c>.</summary>
internal sealed class ArticlesOptions
{
    /// <summary>
    /// The folder whose articles are served, subfolders included. Default "seeds". A relative path is relative to the
    /// working directory when that holds an <c>appsettings.json</c>, else to where Bot.dll lies.
    /// </summary>
    [Required(ErrorMessage = "the path of a folder")]
    public string Folder { get; init; } = "seeds";

    /// <summary>
    /// Seconds after which the folder is looked through even when the operating system reported no change, since such
    /// reports get lost; 1 to 86,400 (a day). Default 60.
    /// </summary>
    [Range(1, 86_400)]
    public int RescanSeconds { get; init; } = 60;

    /// <summary>Files above this many megabytes (of 1,048,576 bytes) are refused; 1 to 1,024. Default 64.</summary>
    [Range(1, 1_024)]
    public int MaxFileMegabytes { get; init; } = 64;

    /// <summary>Value of <see cref="IndexFile"/> that keeps none.</summary>
    public const string NoIndexFile = "none";

    /// <summary>
    /// The file in which the index is kept from one start to the next, so that the articles are served sooner; it is made anew
    /// when it does not fit them. Empty, the default, means one in the data folder named after the folder of articles; "none" keeps none.
    /// A relative path is relative as that of the folder.
    /// </summary>
    public string IndexFile { get; init; } = "";
}
