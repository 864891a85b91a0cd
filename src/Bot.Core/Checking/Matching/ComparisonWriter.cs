using Bot.Core.Checking.Words;

namespace Bot.Core.Checking.Matching;

/// <summary>Collects the parts of a comparison, equal neighbours joined.</summary>
internal sealed class ComparisonWriter
{
    private readonly List<ComparisonPart> parts = [];

    public IReadOnlyList<ComparisonPart> Parts => parts;

    /// <summary>Adds what stands at the same place in both texts.</summary>
    public void Add(string yours, string theirs)
    {
        var kind = yours == theirs ? ComparisonKind.Same : ComparisonKind.Differs;
        if (yours.Length == 0 && theirs.Length == 0) return;
        if (parts.Count > 0 && parts[^1].Kind == kind && kind == ComparisonKind.Same)
            parts[^1] = new ComparisonPart(kind, parts[^1].Yours + yours, parts[^1].Theirs + theirs);
        else parts.Add(new ComparisonPart(kind, yours, theirs));
    }

    /// <summary>Adds a change; the spaces and marks that both have at its ends are left out of it.</summary>
    public void AddChange(string yours, string theirs)
    {
        var head = 0;
        while (head < yours.Length && head < theirs.Length && yours[head] == theirs[head] && !WordChars.IsPart(yours[head])) head++;
        var tail = 0;
        while (tail < yours.Length - head && tail < theirs.Length - head
            && yours[^(tail + 1)] == theirs[^(tail + 1)] && !WordChars.IsPart(yours[^(tail + 1)])) tail++;
        Add(yours[..head], theirs[..head]);
        Add(yours[head..^tail], theirs[head..^tail]);
        Add(yours[^tail..], theirs[^tail..]);
    }

    /// <summary>Adds a place from which on the quotation goes on elsewhere.</summary>
    public void AddBreak(string yours) => parts.Add(new ComparisonPart(ComparisonKind.Break, yours, ""));
}
