using Bot.Core.Articles;
using Bot.Core.Checking.Citations;
using Bot.Core.Quoting;
using Bot.Testing;

namespace Bot.Core.Tests.Checking.Citations;

/// <summary>Approved citations for every combination of what can be known of an article and what cannot.</summary>
public sealed class CitationTests
{
    [Theory]
    [MemberData(nameof(Approved))]
    public void Every_combination_of_known_and_unknown_fields_has_its_form(string known, string apa, string chicago, string plain)
    {
        var place = Place(known);

        Assert.Equal(apa, ApaCitation.Reference(place) + " " + ApaCitation.InText(place));
        Assert.Equal(chicago, ChicagoCitation.Of(place));
        Assert.Equal(plain, PlainCitation.Of(place));
    }

    /// <summary>A = authors, D = date, P = publisher, U = address.</summary>
    public static TheoryData<string, string, string, string> Approved() => new()
    {
        { "", "Rivers in Flood. (n.d.). (Rivers in Flood, n.d., Causes section, para. 1)", "“Rivers in Flood,” n.d., under “Causes,” par. 2.", "“Rivers in Flood”, undated, section “Causes”, paragraph 2" },
        { "A", "Roe, J., & Doe, A. (n.d.). Rivers in Flood. (Roe & Doe, n.d., Causes section, para. 1)", "Jane Roe and Adam Doe, “Rivers in Flood,” n.d., under “Causes,” par. 2.", "Jane Roe and Adam Doe, “Rivers in Flood”, undated, section “Causes”, paragraph 2" },
        { "D", "Rivers in Flood. (2017, November 30). (Rivers in Flood, 2017, Causes section, para. 1)", "“Rivers in Flood,” November 30, 2017, under “Causes,” par. 2.", "“Rivers in Flood”, November 30, 2017, section “Causes”, paragraph 2" },
        { "P", "Rivers in Flood. (n.d.). The Daily. (Rivers in Flood, n.d., Causes section, para. 1)", "“Rivers in Flood,” The Daily, n.d., under “Causes,” par. 2.", "“Rivers in Flood”, The Daily, undated, section “Causes”, paragraph 2" },
        { "U", "Rivers in Flood. (n.d.). https://example.org/a (Rivers in Flood, n.d., Causes section, para. 1)", "“Rivers in Flood,” n.d., under “Causes,” par. 2, https://example.org/a.", "“Rivers in Flood”, undated, section “Causes”, paragraph 2, https://example.org/a" },
        { "AD", "Roe, J., & Doe, A. (2017, November 30). Rivers in Flood. (Roe & Doe, 2017, Causes section, para. 1)", "Jane Roe and Adam Doe, “Rivers in Flood,” November 30, 2017, under “Causes,” par. 2.", "Jane Roe and Adam Doe, “Rivers in Flood”, November 30, 2017, section “Causes”, paragraph 2" },
        { "AP", "Roe, J., & Doe, A. (n.d.). Rivers in Flood. The Daily. (Roe & Doe, n.d., Causes section, para. 1)", "Jane Roe and Adam Doe, “Rivers in Flood,” The Daily, n.d., under “Causes,” par. 2.", "Jane Roe and Adam Doe, “Rivers in Flood”, The Daily, undated, section “Causes”, paragraph 2" },
        { "AU", "Roe, J., & Doe, A. (n.d.). Rivers in Flood. https://example.org/a (Roe & Doe, n.d., Causes section, para. 1)", "Jane Roe and Adam Doe, “Rivers in Flood,” n.d., under “Causes,” par. 2, https://example.org/a.", "Jane Roe and Adam Doe, “Rivers in Flood”, undated, section “Causes”, paragraph 2, https://example.org/a" },
        { "DP", "Rivers in Flood. (2017, November 30). The Daily. (Rivers in Flood, 2017, Causes section, para. 1)", "“Rivers in Flood,” The Daily, November 30, 2017, under “Causes,” par. 2.", "“Rivers in Flood”, The Daily, November 30, 2017, section “Causes”, paragraph 2" },
        { "DU", "Rivers in Flood. (2017, November 30). https://example.org/a (Rivers in Flood, 2017, Causes section, para. 1)", "“Rivers in Flood,” November 30, 2017, under “Causes,” par. 2, https://example.org/a.", "“Rivers in Flood”, November 30, 2017, section “Causes”, paragraph 2, https://example.org/a" },
        { "PU", "Rivers in Flood. (n.d.). The Daily. https://example.org/a (Rivers in Flood, n.d., Causes section, para. 1)", "“Rivers in Flood,” The Daily, n.d., under “Causes,” par. 2, https://example.org/a.", "“Rivers in Flood”, The Daily, undated, section “Causes”, paragraph 2, https://example.org/a" },
        { "ADP", "Roe, J., & Doe, A. (2017, November 30). Rivers in Flood. The Daily. (Roe & Doe, 2017, Causes section, para. 1)", "Jane Roe and Adam Doe, “Rivers in Flood,” The Daily, November 30, 2017, under “Causes,” par. 2.", "Jane Roe and Adam Doe, “Rivers in Flood”, The Daily, November 30, 2017, section “Causes”, paragraph 2" },
        { "ADU", "Roe, J., & Doe, A. (2017, November 30). Rivers in Flood. https://example.org/a (Roe & Doe, 2017, Causes section, para. 1)", "Jane Roe and Adam Doe, “Rivers in Flood,” November 30, 2017, under “Causes,” par. 2, https://example.org/a.", "Jane Roe and Adam Doe, “Rivers in Flood”, November 30, 2017, section “Causes”, paragraph 2, https://example.org/a" },
        { "APU", "Roe, J., & Doe, A. (n.d.). Rivers in Flood. The Daily. https://example.org/a (Roe & Doe, n.d., Causes section, para. 1)", "Jane Roe and Adam Doe, “Rivers in Flood,” The Daily, n.d., under “Causes,” par. 2, https://example.org/a.", "Jane Roe and Adam Doe, “Rivers in Flood”, The Daily, undated, section “Causes”, paragraph 2, https://example.org/a" },
        { "DPU", "Rivers in Flood. (2017, November 30). The Daily. https://example.org/a (Rivers in Flood, 2017, Causes section, para. 1)", "“Rivers in Flood,” The Daily, November 30, 2017, under “Causes,” par. 2, https://example.org/a.", "“Rivers in Flood”, The Daily, November 30, 2017, section “Causes”, paragraph 2, https://example.org/a" },
        { "ADPU", "Roe, J., & Doe, A. (2017, November 30). Rivers in Flood. The Daily. https://example.org/a (Roe & Doe, 2017, Causes section, para. 1)", "Jane Roe and Adam Doe, “Rivers in Flood,” The Daily, November 30, 2017, under “Causes,” par. 2, https://example.org/a.", "Jane Roe and Adam Doe, “Rivers in Flood”, The Daily, November 30, 2017, section “Causes”, paragraph 2, https://example.org/a" },
    };

    [Fact]
    public void Markdown_makes_the_title_a_link_where_an_address_is_known_and_escapes_signs()
    {
        Assert.Equal("[Rivers in Flood](<https://example.org/a>), undated, section “Causes”, paragraph 2", PlainCitation.Markdown(Place("U")));
        Assert.Equal("*a\\*b\\_c*, undated", PlainCitation.Markdown(new CitedPlace { Title = "a*b_c" }));
    }

    [Fact]
    public void BibTeX_keeps_capitals_and_braces_organisations() => Assert.Equal(
        """
        @misc{roe-2017-rivers-flood,
          author = {Roe, Jane and {Department of Rivers \& Dams}},
          title = {{Rivers in Flood}},
          howpublished = {The Daily},
          year = {2017},
          month = nov,
          day = {30},
          url = {https://example.org/a},
          note = {Section ``Causes'', paragraph 2}
        }
        """,
        BibTeXCitation.Of(Place("DPU") with { Authors = Author.Of(["Jane Roe", "Department of Rivers & Dams"]) }), ignoreLineEndingDifferences: true);

    [Fact]
    public void BibTeX_without_author_and_date_leaves_them_out_and_escapes_its_signs() => Assert.Equal(
        """
        @misc{uber-100,
          title = {{Über 5\% of \$100 \& a\_b \textbraceleft{}c\textbraceright{} \textbackslash{}d \textasciitilde{} \textasciicircum{}}}
        }
        """,
        BibTeXCitation.Of(new CitedPlace { Title = @"Über 5% of $100 & a_b {c} \d ~ ^" }), ignoreLineEndingDifferences: true);

    [Theory]
    [InlineData("What a Year of Track II Discussions Says", "Michael Kugelman", null, "kugelman-track-ii")]
    [InlineData("Closing the Gap", null, "HuffPost", "huffpost-closing-gap")]
    [InlineData("The What", null, null, "article")]
    [InlineData("河川", "Åsa Öberg", null, "oberg")]
    public void The_key_of_an_undated_entry_has_no_gap_where_the_year_would_be(string title, string? author, string? publisher, string key) =>
        Assert.StartsWith($"@misc{{{key},", BibTeXCitation.Of(
            new CitedPlace { Title = title, Publisher = publisher, Authors = author is null ? [] : Author.Of([author]) }));

    [Theory]
    [InlineData("An odd { brace")]
    [InlineData("An odd } brace")]
    [InlineData("Ends in a backslash \\")]
    public void The_braces_of_an_entry_are_balanced_whatever_is_cited(string odd)
    {
        var entry = BibTeXCitation.Of(Place("DPU") with { Title = odd, Publisher = odd, Section = odd, Authors = Author.Of([odd, "Roe & Doe #5"]) });

        Assert.Equal(entry.Count(letter => letter == '{'), entry.Count(letter => letter == '}'));
        Assert.DoesNotMatch(@"(?<!\\)[&#%$]", entry);
    }

    [Theory]
    [InlineData(2017, null, null, "(2017).")]
    [InlineData(2017, 11, null, "(2017, November).")]
    [InlineData(2017, 11, 30, "(2017, November 30).")]
    public void Apa_gives_a_date_as_exactly_as_it_is_known(int year, int? month, int? day, string date) =>
        Assert.Contains(date, ApaCitation.Reference(Place("A") with { Date = new PublicationDate(year, month, day) }));

    [Theory]
    [InlineData(1, "Roe, J. (n.d.).", "(Roe, n.d.", "Jane1 Roe, ")]
    [InlineData(3, "Roe, J., Roe, J., & Roe, J. (n.d.).", "(Roe et al., n.d.", "Jane1 Roe, Jane2 Roe, and Jane3 Roe, ")]
    [InlineData(4, "Roe, J., Roe, J., Roe, J., & Roe, J. (n.d.).", "(Roe et al., n.d.", "Jane1 Roe et al., ")]
    public void Many_authors_are_shortened_as_each_style_wants_it(int count, string apa, string inText, string chicago)
    {
        var place = Place("") with { Authors = Author.Of([.. Enumerable.Range(1, count).Select(number => $"Jane{number} Roe")]) };

        Assert.StartsWith(apa, ApaCitation.Reference(place));
        Assert.StartsWith(inText, ApaCitation.InText(place));
        Assert.StartsWith(chicago, ChicagoCitation.Of(place));
    }

    [Fact]
    public void Apa_names_the_last_of_more_than_twenty_authors_behind_three_dots()
    {
        var place = Place("") with { Authors = Author.Of([.. Enumerable.Range(1, 22).Select(number => $"A Roe{number}")]) };

        Assert.Contains("Roe19, A., . . . Roe22, A. (n.d.)", ApaCitation.Reference(place));
    }

    [Fact]
    public void Apa_does_not_name_an_organisation_twice() =>
        Assert.Equal("Regional Peace Institute. (n.d.). Rivers in Flood.",
            ApaCitation.Reference(Place("") with { Authors = Author.Of(["Regional Peace Institute"]), Publisher = "Regional Peace Institute" }));

    [Fact]
    public void Quotation_marks_in_a_title_become_single_inside_quotation_marks()
    {
        var place = new CitedPlace { Title = "The \"Fight, Talk, Build\" Plan?" };

        Assert.Equal("“The ‘Fight, Talk, Build’ Plan?,” n.d.", ChicagoCitation.Of(place));
        Assert.Equal("The \"Fight, Talk, Build\" Plan? (n.d.).", ApaCitation.Reference(place));
    }

    [Fact]
    public void A_quote_over_several_paragraphs_and_before_any_heading_is_pinned_to_its_paragraphs()
    {
        var article = ArticleBuilder.Of("a.txt", "One.", "Two.");

        var place = CitedPlace.Of(new Quote(article, new TextSpan(0, article.Text.Length)));

        Assert.Equal("“a.txt,” n.d., pars. 1–2.", ChicagoCitation.Of(place));
        Assert.Equal("(a.txt, n.d., paras. 1–2)", ApaCitation.InText(place));
        Assert.Contains("note = {Paragraphs 1--2}", BibTeXCitation.Of(place));
    }

    private static CitedPlace Place(string known)
    {
        var article = new ArticleBuilder().Paragraph("One.").Heading("Causes").Paragraph("Rain fell for days.").AttributedTo(
            "Rivers in Flood",
            known.Contains('A') ? ["Jane Roe", "Adam Doe"] : null,
            known.Contains('P') ? "The Daily" : null,
            known.Contains('D') ? new PublicationDate(2017, 11, 30) : null,
            known.Contains('U') ? "https://example.org/a" : null).Build();
        return CitedPlace.Of(new Quote(article, article.Paragraphs[1].Span));
    }
}
