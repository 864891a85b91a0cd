using Bot.Core.Articles;

namespace Bot.Core.Analysis;

/// <summary>The lists of equivalent forms as a tree over folded words.</summary>
internal sealed class Equivalents
{
    /// <summary>Not a matter of taste, so not a setting: the percent sign is read as "percent".</summary>
    private const string Percent = "percent, per cent";

    private readonly EquivalentNode root = new();

    public Equivalents(IEnumerable<string> lists)
    {
        foreach (var list in lists.Append(Percent)) Add(list);
    }

    /// <summary>Where the forms that begin with a folded word go on; null for nearly all words.</summary>
    public EquivalentNode? StartingWith(string folded) => root.After(folded);

    private void Add(string list)
    {
        var forms = list.Split(',').Select(FoldedWords).Where(words => words.Count > 0).ToList();
        if (forms.Count == 0) return;

        // "us" would read as a stop word and "united states of america" is clumsy to join, so "usa" names the list.
        var name = forms.Find(words => words.Count == 1 && !StopWords.Contains(words[0])) ?? forms[0];
        var folded = string.Concat(name);
        var form = new WordForm(folded, Stemmer.Stem(folded), TokenKind.Word);
        foreach (var words in forms) Add(words, form);
    }

    private void Add(List<string> words, WordForm form)
    {
        var node = words.Aggregate(root, (above, word) => above.GetOrAdd(word));
        node.Form ??= form;
        node.NeedsCapitals = words.Count == 1 && StopWords.Contains(words[0]);
    }

    private static List<string> FoldedWords(string form)
    {
        var words = new List<Word>();
        Tokenizer.Read(form, new TextSpan(0, form.Length), words);
        return words.ConvertAll(word => WordForms.FoldWord(word.In(form)));
    }
}
