namespace Bot.Terminal;

/// <summary>The lines typed so far, newest last, and the one being typed while older ones are looked at. Kept in memory only.</summary>
internal sealed class InputHistory
{
    private const int Capacity = 500;

    private readonly List<string> _lines = [];
    private int _position;
    private string _draft = "";

    /// <summary>Remembers a line unless it repeats the last one, and goes back to the present.</summary>
    public void Add(string line)
    {
        if (!string.IsNullOrWhiteSpace(line) && (_lines.Count == 0 || _lines[^1] != line)) _lines.Add(line);
        if (_lines.Count > Capacity) _lines.RemoveAt(0);
        _position = _lines.Count;
        _draft = "";
    }

    /// <summary>The line before the one shown; null when there is none.</summary>
    public string? Older(string shown)
    {
        if (_position == 0) return null;
        if (_position == _lines.Count) _draft = shown;
        return _lines[--_position];
    }

    /// <summary>The line after the one shown, at last the one that was being typed; null when that is shown already.</summary>
    public string? Newer()
    {
        if (_position == _lines.Count) return null;
        return ++_position == _lines.Count ? _draft : _lines[_position];
    }
}
