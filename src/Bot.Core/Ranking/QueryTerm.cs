namespace Bot.Core.Ranking;

/// <summary>A content word of a question.</summary>
/// <param name="Term">The analysed term.</param>
/// <param name="Word">The word as it was asked.</param>
/// <param name="Id">The term's number in the index; null when the word stands nowhere.</param>
/// <param name="Rarity">Its idf; that of a word in no passage when it stands nowhere.</param>
/// <param name="Role">What the term is for.</param>
/// <param name="Share">What it counts in the ranking of passages, as a share of a word that is asked about: above 0, to 1.</param>
public sealed record QueryTerm(string Term, string Word, int? Id, double Rarity, QueryTermRole Role, double Share);
