using System.Text;

namespace Bot.Terminal;

/// <summary>
/// Reads lines of UTF-8, ended by "\n" or "\r\n" alone: a lone "\r", which <see cref="TextReader.ReadLine"/> takes for an
/// end too, may stand in a question, and each question is to get one answer. Invalid bytes become U+FFFD.
/// </summary>
internal sealed class LineInput(Stream stream)
{
    /// <summary>Longest line, in UTF-16 code units; what a longer one holds beyond that is passed over, as a device may never end its line.</summary>
    public const int MaxLength = 1_000_000;

    // Byte order marks are skipped only when they are UTF-8's; no other encoding is guessed from broken input.
    private readonly StreamReader _reader =
        new(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), detectEncodingFromByteOrderMarks: false);

    /// <summary>The next line without its end; null after the last one.</summary>
    public string? ReadLine()
    {
        var line = new StringBuilder();
        int next;
        while ((next = _reader.Read()) >= 0 && next != '\n')
        {
            if (line.Length < MaxLength) line.Append((char)next);
        }

        if (next < 0 && line.Length == 0) return null;
        if (next >= 0 && line.Length > 0 && line[^1] == '\r') line.Length--;
        return line.ToString();
    }

    /// <summary>Like <see cref="ReadLine"/>, on another thread, as standard input cannot be interrupted.</summary>
    public Task<string?> ReadLineAsync(CancellationToken cancellationToken) =>
        Task.Run(ReadLine, cancellationToken).WaitAsync(cancellationToken);
}
