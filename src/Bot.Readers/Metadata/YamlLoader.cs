using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Bot.Readers.Metadata;

/// <summary>Reads YAML into strings, lists and maps, refusing what only an attack would contain.</summary>
/// <remarks>Aliases share the object they name instead of copying it, so that nested aliases cannot multiply.</remarks>
internal sealed class YamlLoader
{
    /// <summary>Deepest nesting accepted; attribution needs three levels.</summary>
    private const int MaximumDepth = 16;

    private readonly Dictionary<AnchorName, object?> anchors = [];
    private readonly IParser parser;
    private readonly List<string> warnings;

    private YamlLoader(string yaml, List<string> warnings)
    {
        parser = new Parser(new StringReader(yaml));
        this.warnings = warnings;
    }

    /// <summary>The first document: null, a string, a <c>List&lt;object?&gt;</c> or a <c>Dictionary&lt;string, object?&gt;</c>.</summary>
    /// <exception cref="YamlException">The text is no YAML, or is nested too deeply.</exception>
    public static object? Load(string yaml, List<string> warnings)
    {
        try
        {
            var loader = new YamlLoader(yaml, warnings);
            loader.parser.Consume<StreamStart>();
            return loader.parser.TryConsume<DocumentStart>(out _) ? loader.Node(0) : null;
        }
        catch (Exception broken) when (broken is ArgumentException or InvalidOperationException or FormatException or OverflowException or IndexOutOfRangeException)
        {
            // The scanner lets these escape for some malformed escapes and tags.
            throw new YamlException("malformed", broken);
        }
    }

    private object? Node(int depth)
    {
        if (depth > MaximumDepth) throw new YamlException(parser.Current!.Start, parser.Current.End, "nested too deeply");
        if (parser.TryConsume<AnchorAlias>(out var alias))
        {
            return anchors.TryGetValue(alias.Value, out var named)
                ? named
                : throw new YamlException(alias.Start, alias.End, "unknown alias");
        }

        var anchor = (parser.Current as NodeEvent)?.Anchor ?? AnchorName.Empty;
        var node = Content(depth);
        if (!anchor.IsEmpty) anchors[anchor] = node;
        return node;
    }

    private object? Content(int depth)
    {
        if (parser.TryConsume<SequenceStart>(out _))
        {
            var list = new List<object?>();
            while (!parser.TryConsume<SequenceEnd>(out _)) list.Add(Node(depth + 1));
            return list;
        }

        if (parser.TryConsume<MappingStart>(out _)) return Map(depth);
        var scalar = parser.Consume<Scalar>();
        var isNull = scalar.Style == ScalarStyle.Plain && scalar.Value is "" or "~" or "null" or "Null" or "NULL";
        return isNull ? null : scalar.Value;
    }

    private Dictionary<string, object?> Map(int depth)
    {
        var map = new Dictionary<string, object?>(StringComparer.Ordinal);
        while (!parser.TryConsume<MappingEnd>(out _))
        {
            var line = parser.Current?.Start.Line;
            var key = Node(depth + 1) as string;
            var value = Node(depth + 1);
            if (key is null) continue;
            if (map.ContainsKey(key)) warnings.Add($"\"{MetadataText.Short(key)}\" stands again in line {line}; the last one counts.");
            map[key] = value;
        }

        return map;
    }
}
