using System.Collections.Frozen;
using System.Security.Cryptography;

namespace Bot.Web.Assets;

/// <summary>A file that pages refer to: built into the program, named by its content so that browsers may keep it for ever.</summary>
internal sealed class AssetFile
{
    private static readonly FrozenDictionary<string, AssetFile> All = new[]
    {
        new AssetFile("site.css", "text/css; charset=utf-8"),
        new AssetFile("ask.js", "text/javascript; charset=utf-8"),
        new AssetFile("read.js", "text/javascript; charset=utf-8"),
        new AssetFile("icon.svg", "image/svg+xml"),
    }.ToFrozenDictionary(file => file.Name, StringComparer.Ordinal);

    private AssetFile(string name, string contentType)
    {
        (Name, ContentType) = (name, contentType);
        using var stream = typeof(AssetFile).Assembly.GetManifestResourceStream(name)!;
        Content = new byte[stream.Length];
        stream.ReadExactly(Content);
        Path = $"/assets/{Convert.ToHexStringLower(SHA256.HashData(Content).AsSpan(0, 6))}/{name}";
    }

    public static AssetFile Style => All["site.css"];

    public static AssetFile Icon => All["icon.svg"];

    public static IEnumerable<AssetFile> Files => All.Values;

    public string Name { get; }

    public string ContentType { get; }

    public byte[] Content { get; }

    /// <summary>The path it is served at.</summary>
    public string Path { get; }

    /// <exception cref="KeyNotFoundException">There is no such file in Assets.</exception>
    public static AssetFile Named(string name) => All[name];
}
