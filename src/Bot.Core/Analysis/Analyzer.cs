using Bot.Core.Articles;

namespace Bot.Core.Analysis;

/// <summary>Turns text into terms; articles and questions pass through the same one. Safe to use from several threads.</summary>
public sealed class Analyzer
{
    public Analyzer(AnalysisOptions options) => _ = options;

    /// <summary>Appends the tokens of <paramref name="span"/> in order of position, each part before the compound that holds it.</summary>
    public void Analyze(string text, TextSpan span, List<Token> tokens) => throw new NotImplementedException();
}
