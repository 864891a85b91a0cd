namespace Bot.Readers.Structure;

/// <summary>What a format's own markup says about a unit.</summary>
internal enum UnitKind
{
    /// <summary>Running text, which may turn out to be a title, a heading or furniture.</summary>
    Prose,

    /// <summary>A list item, quotation, table row or code block: never a title or an inferred heading.</summary>
    Item,

    /// <summary>Marked as a heading.</summary>
    Heading,
}
