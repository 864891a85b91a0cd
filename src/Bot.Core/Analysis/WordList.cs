using System.Runtime.InteropServices;
using Bot.Core.Articles;

namespace Bot.Core.Analysis;

/// <summary>The words of one text and what they come to.</summary>
internal sealed class WordList
{
    // A list that grew larger than this on some huge text is not kept.
    private const int MaxKept = 1 << 14;

    private readonly List<Word> words = [];
    private readonly List<WordForm?> forms = [];

    public int Count => words.Count;

    /// <summary>Whether it is small enough to be kept for the next text.</summary>
    public bool IsSmall => words.Capacity <= MaxKept;

    public Word this[int index] => words[index];

    /// <summary>The form of a word; null for one that was not remembered when the text was read.</summary>
    public WordForm? Form(int index) => forms[index];

    /// <summary>Reads a text.</summary>
    public void Read(string text, TextSpan span, WordForms remembered)
    {
        words.Clear();
        Tokenizer.Read(text, span, words);
        CollectionsMarshal.SetCount(forms, words.Count);
        remembered.Find(text, CollectionsMarshal.AsSpan(words), CollectionsMarshal.AsSpan(forms));
    }
}
