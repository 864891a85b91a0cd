namespace Bot.Core.Analysis;

/// <summary>One word of the equivalent forms, and the words that may follow it.</summary>
internal sealed class EquivalentNode
{
    private readonly Dictionary<string, EquivalentNode> next = new(StringComparer.Ordinal);

    /// <summary>The form the whole list is known by, folded; null where no form ends.</summary>
    public WordForm? Form { get; set; }

    /// <summary>Whether the form that ends here is also a stop word, and so counts only in capitals or beside a hyphen.</summary>
    public bool NeedsCapitals { get; set; }

    public EquivalentNode? After(string folded) => next.GetValueOrDefault(folded);

    public EquivalentNode GetOrAdd(string folded)
    {
        if (!next.TryGetValue(folded, out var node)) next.Add(folded, node = new EquivalentNode());
        return node;
    }
}
