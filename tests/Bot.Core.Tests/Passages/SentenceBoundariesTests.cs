using Bot.Core.Articles;
using Bot.Core.Passages;
using Bot.Testing;

namespace Bot.Core.Tests.Passages;

public sealed class SentenceBoundariesTests
{
    /// <summary>The bar shows where a sentence ends; the white space around it is that of the text.</summary>
    [Theory]
    [InlineData("One thing.| Another thing.")]
    [InlineData("Really?!| Yes!| No…| Maybe.")]
    [InlineData("The U.S. Congress and the U.S.-Pakistan pact. ")]
    [InlineData("They went home to the U.S.| The talks went on.")]
    [InlineData("It lies in Washington, D.C.| Raoof Hasan leads it.")]
    [InlineData("In May, U.S. President Eisenhower met Gen. Kayani, Mr. Khan, Sen. Nunn and Lt. Col. Smith.| He left.")]
    [InlineData("J. K. Rowling and John F. Kennedy met A. Popović.| But no one saw J.| The end.")]
    [InlineData("See No. 5, p. 12 and Fig. 3.| Is it so?| No.| It is not.")]
    [InlineData("At 9 a.m. Monday, not 5 p.m. on Sunday.| By 6 p.m.| They were gone.")]
    [InlineData("It rose 3.5 percent to 1.000.| Then it fell.")]
    [InlineData("Tea, coffee, etc., i.e. drinks, e.g. Tea vs. Coffee.| Done.")]
    [InlineData("Apple Inc. Chairman Levinson left Apple Inc.| In May he returned.")]
    [InlineData("Wait... there is more.| And more....| Stop.")]
    [InlineData("Well . . . he said.| Yes.")]
    [InlineData("“It is war.”| In fact, he said “No!” twice.| (He left.)| Then came peace.")]
    [InlineData("\"Regulations,\" it held.| \"They bind.\"| So be it.")]
    [InlineData("They lost the war.[1][citation needed]| Then came peace.:133–134| The end.")]
    [InlineData("“Why?” he asked.| Nobody knew.")]
    [InlineData("They fought al-Qaeda.| al-Qaeda fought back.| iPhones rang.")]
    [InlineData("He reads the media.|In fact, all of them.| See www.Example.Com and v2.0 or readme.Text there.")]
    [InlineData("He said it is 19.5.| In 1999.| The year after 2000. ")]
    [InlineData("1. First we talk.| 2. Then we vote.")]
    [InlineData("1189. A great storm came.| In what year?| 1215.| The next king died.")]
    [InlineData("Am 3. Oktober und im 19. Jahrhundert z.B. Hunde.| Dann kam der 2. Weltkrieg.")]
    [InlineData("Ein Unternehmer des frühen 20. Jahrhunderts, geboren 3. Mai 1890.| Er baute.| It has 12.| May follows.")]
    [InlineData("It is known , called `` spots '' .| The D.C. , area . ''| Next one .")]
    [InlineData("これは文です。|次の文！|「そうか？」|終わり")]
    [InlineData("यह एक वाक्य है।| जॉन सी. मेसेंजर आए।| ठीक है॥")]
    [InlineData("هل هذا صحيح؟| نعم۔| لا")]
    [InlineData("no stop at all")]
    [InlineData("Conjugation in E. coli and B. subtilis.| The rest.")]
    [InlineData("He is Johnson v. Board of M. King Jr.| He won.")]
    [InlineData("Er sagte: „Es ist Krieg.“| Dann ging er.| »Ja?«| Nein.")]
    [InlineData("They left. ...| Nobody came back. \"")]
    [InlineData("The Daleks (a.k.a. The Mutants) came.| They won.")]
    public void Sentences_end_where_a_reader_would_end_them(string drawn) => AssertSplit(drawn);

    [Theory]
    [InlineData("This line is wrapped by an editor at seventy-two columns, as\nUnix mail was, and goes on.| It ends\nhere.")]
    [InlineData("A heading without a stop|\n\nA paragraph.")]
    [InlineData("Shopping:|\n• Tea|\n• Coffee|\n- Milk")]
    [InlineData("Steps to take:|\n1. Mix it well|\n2) Bake")]
    [InlineData("1147. The abbot went to the Holy Land with the king and his men.|\n1189. A great storm came.| Some died.")]
    [InlineData("Name: Kayani|\nRank: General|\nCountry: Pakistan")]
    [InlineData("Tyger Tyger, burning bright,\nIn the forests of the night;\nWhat immortal hand or eye,\nCould frame thy fearful symmetry?")]
    [InlineData("short lines\nthat go on\nin prose")]
    [InlineData("A first.| \r\nA second.")]
    public void Line_ends_are_white_space_unless_the_lines_are_a_list(string drawn) => AssertSplit(drawn);

    [Fact]
    public void Only_the_span_is_read()
    {
        const string Text = "Zero. One. Two. Three.";

        var sentences = SentenceBoundaries.Split(Text, new TextSpan(5, 15));

        Assert.Equal(["One.", "Two."], sentences.Select(sentence => sentence.Slice(Text)));
    }

    [Fact]
    public void Sentences_of_any_text_cover_all_but_white_space() => GeneratedText.ForAll(CoverAllButWhiteSpace);

    [Fact]
    public void Sentences_of_hostile_strings_cover_all_but_white_space()
    {
        Assert.SkipWhen(HostileStrings.All is null, HostileStrings.Absent);
        Assert.All(HostileStrings.All, text => Assert.True(CoverAllButWhiteSpace(text)));
    }

    private static bool CoverAllButWhiteSpace(string text)
    {
        var end = 0;
        foreach (var sentence in SentenceBoundaries.Split(text, new TextSpan(0, text.Length)))
        {
            if (sentence.IsEmpty || sentence != sentence.Trim(text)) return false;
            if (sentence.Start < end || !text.AsSpan(end, sentence.Start - end).IsWhiteSpace()) return false;
            end = sentence.End;
        }

        return text.AsSpan(end).IsWhiteSpace();
    }

    private static void AssertSplit(string drawn)
    {
        var text = drawn.Replace("|", "", StringComparison.Ordinal);

        var sentences = SentenceBoundaries.Split(text, new TextSpan(0, text.Length));

        Assert.Equal(drawn.Split('|').Select(sentence => sentence.Trim()), sentences.Select(sentence => sentence.Slice(text)));
    }
}
