using AngleSharp.Dom;

namespace Bot.Readers.Markup;

/// <summary>Walks HTML trees by loops, since pages can be nested deeper than a stack allows.</summary>
internal static class HtmlNodes
{
    /// <summary>A node and everything in it, in the order of the document.</summary>
    public static IEnumerable<INode> InOrder(INode root)
    {
        yield return root;

        // Children are addressed by number because AngleSharp searches the whole list of siblings for the next one.
        var path = new Stack<(INode Parent, int Next)>([(root, 0)]);
        while (path.TryPop(out var place))
        {
            if (place.Next >= place.Parent.ChildNodes.Length) continue;
            var child = place.Parent.ChildNodes[place.Next];
            path.Push((place.Parent, place.Next + 1));
            yield return child;
            path.Push((child, 0));
        }
    }

    public static IEnumerable<IElement> Elements(INode root) => InOrder(root).OfType<IElement>();

    /// <summary>Whether an element with one of the names stands below another.</summary>
    public static bool Holds(IElement root, params string[] names) => Elements(root).Skip(1).Any(element => names.Contains(element.LocalName));

    /// <summary>Characters of text without white space, counted up to a limit; scripts and styles are not counted.</summary>
    public static int TextLength(INode root, int limit)
    {
        var length = 0;
        foreach (var node in InOrder(root))
        {
            if (node is not IText { ParentElement: not { LocalName: "script" or "style" } } text) continue;
            foreach (var character in text.Data)
            {
                if (!char.IsWhiteSpace(character)) length++;
            }

            if (length >= limit) return limit;
        }

        return length;
    }
}
