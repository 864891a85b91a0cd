using System.Collections.Immutable;
using Bot.Readers.Decoding;
using Bot.Readers.Metadata;
using YamlDotNet.Core;

namespace Bot.Readers;

/// <summary>Attribution of a folder's articles, kept beside them in one YAML file: a map from path to title, authors, publisher, date, url.</summary>
public sealed class Sidecar
{
    /// <summary>The file's name, directly in the articles' folder.</summary>
    public const string FileName = "articles.yaml";

    private readonly Dictionary<string, SidecarEntry> entries = new(StringComparer.Ordinal);

    private Sidecar()
    {
    }

    /// <summary>A sidecar that states nothing.</summary>
    public static Sidecar Empty { get; } = new();

    /// <summary>What could not be understood; the rest is used all the same.</summary>
    public ImmutableArray<string> Warnings { get; private set; } = [];

    /// <summary>Every path the file has an entry for, in ordinal order: those that no article has are worth a report.</summary>
    public ImmutableArray<string> Ids => [.. entries.Keys.Order(StringComparer.Ordinal)];

    /// <summary>Reads a sidecar file; one that is broken yields no entries and a warning.</summary>
    public static Sidecar Parse(byte[] content)
    {
        if (TextDecoder.Decode(content) is not { } decoded)
            return new Sidecar { Warnings = [$"{FileName} is a binary file; it is ignored."] };
        var sidecar = Parse(decoded.Text);
        sidecar.Warnings = [.. decoded.Warnings.Select(warning => $"{FileName}: {warning}"), .. sidecar.Warnings];
        return sidecar;
    }

    /// <inheritdoc cref="Parse(byte[])"/>
    public static Sidecar Parse(string yaml)
    {
        var sidecar = new Sidecar();
        var warnings = new List<string>();
        try
        {
            sidecar.Load(YamlLoader.Load(yaml, warnings), warnings);
        }
        catch (YamlException broken)
        {
            sidecar.entries.Clear();
            warnings.Add($"it is broken near line {broken.Start.Line} and ignored.");
        }

        sidecar.Warnings = [.. warnings.Select(warning => $"{FileName}: {warning}")];
        return sidecar;
    }

    /// <summary>The entry of an article, or null when there is none.</summary>
    public SidecarEntry? Find(string id) => entries.GetValueOrDefault(id);

    private void Load(object? root, List<string> warnings)
    {
        if (root is null) return;
        if (root is not Dictionary<string, object?> map)
        {
            warnings.Add("it should be a map from file names to titles, authors and so on; it is ignored.");
            return;
        }

        foreach (var (key, value) in map)
        {
            var id = Normalize(key);
            if (value is not Dictionary<string, object?> fields)
            {
                warnings.Add($"the entry \"{MetadataText.Short(id)}\" states nothing that can be read.");
                continue;
            }

            var found = new List<string>();
            entries[id] = new SidecarEntry(id, YamlAttribution.Read(fields, found));
            warnings.AddRange(found.Select(warning => $"\"{MetadataText.Short(id)}\": {warning}"));
        }
    }

    private static string Normalize(string path)
    {
        path = path.Trim().Replace('\\', '/');
        return path.StartsWith("./", StringComparison.Ordinal) ? path[2..] : path;
    }
}
