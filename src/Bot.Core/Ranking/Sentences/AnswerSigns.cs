namespace Bot.Core.Ranking.Sentences;

/// <summary>What is kept of a passage's evidence beside its score: how well it answers, whatever else was found.</summary>
/// <param name="Words">Rarities of the question's content words that stand in the passage, its title or its headings; a word spelt like one counts by its likeness.</param>
/// <param name="SentenceWords">The same of the words in its best sentence.</param>
/// <param name="TitleCoverage">Share of the title that the question names, 0 to 1.</param>
public readonly record struct AnswerSigns(double Words, double SentenceWords, double TitleCoverage);
