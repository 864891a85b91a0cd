namespace Bot.Core.Checking.Citations;

/// <summary>Quotation marks inside quotation marks.</summary>
internal static class TitleMarks
{
    /// <summary>A title as it stands between double marks: its own double marks become single ones.</summary>
    public static string InDouble(string title)
    {
        var letters = title.ToCharArray();
        for (var place = 0; place < letters.Length; place++)
        {
            letters[place] = letters[place] switch
            {
                '“' or '„' => '‘',
                '”' => '’',
                '"' => place == 0 || char.IsWhiteSpace(letters[place - 1]) || letters[place - 1] is '(' or '[' or '—' ? '‘' : '’',
                var letter => letter,
            };
        }

        return new string(letters);
    }
}
