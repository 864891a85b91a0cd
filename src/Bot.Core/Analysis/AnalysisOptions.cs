namespace Bot.Core.Analysis;

/// <summary>Settings of the analysis; bound from the section <c>Analysis</c>.</summary>
public sealed class AnalysisOptions
{
    /// <summary>
    /// Lists of equivalent forms, each separated by commas; the forms of one list become one term.
    /// A form of several words is matched as a whole. A form that is also a stop word ("US") counts only in capitals
    /// or joined by a hyphen. Default: the names of the United States.
    /// </summary>
    public IList<string> Equivalents { get; init; } = ["U.S., US, USA, U.S.A., United States, United States of America"];
}
