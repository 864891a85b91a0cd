using System.Collections.Immutable;
using Bot.Core.Analysis;
using Bot.Core.Articles;
using Bot.Core.Conversation;
using Bot.Core.Conversation.Answering;
using Bot.Core.Quoting;
using Bot.Testing;

namespace Bot.Core.Tests.Conversation.Answering;

public sealed class MissingNamesTests
{
    private readonly TestConversation bot = new();

    [Theory]
    [InlineData("How many Indian troops were killed?", "Indian")]
    [InlineData("When did Obama take office?", "Obama")]
    [InlineData("How many Pakistani border troops did NATO helicopters kill in 2014?", "2014")]
    public void A_name_that_the_excerpt_lacks_is_named_above_it(string question, string name)
    {
        var reply = bot.Say(question);

        Assert.Equal([name], reply.Quotes.First().Missing.Select(missing => missing.Name));
        Assert.DoesNotContain(name, reply.Quotes.First().Quote.Text, StringComparison.OrdinalIgnoreCase);
        Assert.Contains($": “{name}”.", Assert.Single(reply.Blocks.OfType<MissingBlock>()).Text);
        Assert.Contains(name, Assert.IsType<QuoteRecord>(AnswerRecord.From(reply).Quotes[0]).Missing);
    }

    [Theory]
    [InlineData("How many Pakistani border troops did NATO helicopters kill?")]
    [InlineData("Obama apologized for what?")]
    [InlineData("What was the raid on the B&B of Bin Laden?")]
    [InlineData("Why was the border coordination center suspended in 2011?")]
    public void Nothing_is_said_where_the_excerpt_has_them_all(string question) => Assert.Empty(Notes(bot.Say(question)));

    [Theory]
    [InlineData("What did the EU ban in grain trade?", "The European Union banned the grain trade.")]
    [InlineData("What did the European Union ban in grain trade?", "The EU banned the grain trade.")]
    [InlineData("What did the BSE crisis ban in grain trade?", "After bovine spongiform encephalopathy came a crisis, the grain trade was banned.")]
    [InlineData("What did the U.S. ban in grain trade?", "The United States banned the grain trade.")]
    [InlineData("What grain trade did Italy ban?", "An Italian law banned the grain trade.")]
    [InlineData("What grain trade did Müller's law ban?", "A law by MUELLER and Muller banned the grain trade.")]
    [InlineData("Which grain trade was banned in the 1970s?", "The grain trade was banned in 1970.")]
    [InlineData("Which grain trade of 2,500 tons was banned?", "A grain trade of 2500 tons was banned.")]
    [InlineData("Which grain trade did Gen. Smith ban?", "A law by Smith banned the grain trade.")]
    [InlineData("Which grain trade did President Smith ban?", "A law by Smith banned the grain trade.")]
    public void A_name_in_another_form_is_not_missing(string question, string sentence)
    {
        var (analyzer, article) = (new Analyzer(new AnalysisOptions()), ArticleBuilder.Of("a.txt", sentence));
        var names = AskedNames.In(analyzer, question);

        Assert.NotEmpty(names);
        Assert.Empty(new ShownWords(analyzer, new Quote(article, new TextSpan(0, sentence.Length))).Missing(names));
    }

    [Fact]
    public void A_name_in_the_title_the_byline_the_date_or_a_heading_is_not_missing()
    {
        var article = new ArticleBuilder("a.txt").Title("Grain of the Danube")
            .AttributedTo(authors: ["Jane Doe"], date: new PublicationDate(2020)).Heading("Ruritania").Paragraph("The grain trade was banned by a law.").Build();

        Assert.Empty(Notes(TestConversation.Over(article).Say("Which grain trade of the Danube was banned in Ruritania in 2020 as Doe says?")));
    }

    [Theory]
    [InlineData("Welcher Handel mit Getreide war dem Land verboten?")]
    [InlineData("Which Handel With Getreide Was Verboten In This Land?")]
    [InlineData("WHICH HANDEL WITH GETREIDE WAS SAID TO BE VERBOTEN IN THIS LAND?")]
    public void Capitals_tell_no_name_where_every_noun_or_every_word_has_one(string question)
    {
        var german = TestConversation.Over(ArticleBuilder.Of("a.txt", "Verboten war der Handel mit Getreide.", "Das Land war groß."));

        Assert.Empty(Notes(german.Say(question)));
    }

    [Theory]
    [InlineData("1", "Not in excerpt 1: “Ruritania”.")]
    [InlineData("1 3", "Not in excerpts 1 and 3: “Ruritania”.")]
    [InlineData("1 2 3", "Not in these excerpts: “Ruritania”.")]
    [InlineData("2 3", null)]
    public void The_line_says_which_of_several_excerpts_lack_what_the_first_lacks(string lacking, string? line)
    {
        var quote = new Quote(SeedLibrary.TrackTwo, new TextSpan(0, 9));
        ImmutableArray<Excerpt> excerpts =
        [
            .. Enumerable.Range(1, 3).Select(number => new Excerpt(number, quote, 0, ExcerptRole.Answer)
            {
                Missing = lacking.Contains($"{number}", StringComparison.Ordinal) ? [new MissingName("Ruritania", IsBeside: false)] : [],
            }),
        ];

        Assert.Equal(line, MissingBlock.For(excerpts)?.Text);
    }

    [Theory]
    [InlineData("Who lent Kenya the money for the railway?", "Not in this excerpt, but in its paragraph: “Kenya”.")]
    [InlineData("Who lent Uganda the money for the railway?", "Not in this excerpt: “Uganda”.")]
    public void A_name_that_stands_beside_the_excerpt_is_told_from_one_that_does_not(string question, string line)
    {
        var railway = TestConversation.Over(
            ArticleBuilder.Of("a.txt", "Kenya wanted to build. Exim Bank lent the country the money for the railway.", "Uganda looked on from afar."));

        Assert.Equal([line], Notes(railway.Say(question)));
    }

    [Theory]
    [InlineData("Was Jens Aalto from Helsinki in Turku?", "Helsinki")]
    [InlineData("Aalto was killed in Helsinki?", "Helsinki")]
    [InlineData("What did Nordisk's Helsinki say of Aalto?", "Nordisk|Helsinki")]
    [InlineData("Was sagte Aalto zu Helsinki?", "")]
    [InlineData("Wissen wir, was Aalto nach Helsinki trug?", "")]
    public void Names_are_found_in_English_questions_of_all_kinds(string question, string names) => Assert.Equal(
        names.Split('|', StringSplitOptions.RemoveEmptyEntries),
        AskedNames.In(new Analyzer(new AnalysisOptions()), question).Select(name => name.Text).Except(["Jens Aalto", "Aalto", "Turku"]));

    [Theory]
    [InlineData("How many of 8000 people left?")]
    [InlineData("How many of 8,000 people left?")]
    [InlineData("Why did $52.7bn not reach the people who left?")]
    [InlineData("Who are the Welsh people who left?")]
    [InlineData("Who is Sarah O’Neill of the people who left?")]
    [InlineData("What did the CEO say of the people who left?")]
    public void What_stands_in_another_form_is_not_said_to_stand_nowhere(string question)
    {
        var article = new ArticleBuilder("a.txt").AttributedTo(authors: ["Sarah O'Neill"])
            .Paragraph("Mehr als 8.000 people left.").Paragraph("A sum of $52.7 billion went to Wales.").Build();

        Assert.DoesNotContain("Nowhere", TestConversation.Over(article).Say(question).Words());
    }

    [Theory]
    [InlineData("Which Pakistani border troops did Zelensky's helicopters kill?", "Zelensky")]
    [InlineData("How many Pakistani border troops did NATO helicopters kill in 1837?", "1837")]
    [InlineData("Who is Zelensky?", "Zelensky")]
    public void What_is_asked_of_a_name_that_stands_nowhere_is_not_answered(string question, string name)
    {
        var reply = bot.Say(question);

        Assert.False(reply.Answered);
        Assert.Contains($"Nowhere in these articles: “{name}”.", reply.Words());
    }

    [Fact]
    public void A_name_in_a_caption_is_not_said_to_stand_nowhere()
    {
        var article = new ArticleBuilder("a.txt").Furniture("Photo: Rassendyll").Paragraph("The grain trade was banned by a law.").Build();

        Assert.DoesNotContain("Nowhere", TestConversation.Over(article).Say("Who is Rassendyll of the grain trade?").Words());
    }

    [Theory]
    [InlineData("What did General Kayyani indicate in October?")]
    [InlineData("WHAT DID GENERAL KAYANI INDICATE IN OCTOBER ABOUT GOBBLEDYGOOK?")]
    [InlineData("What did HuffPost say about General Kayani indicating troops in October?")]
    public void What_is_no_name_or_is_misspelt_or_is_what_an_article_is_attributed_to_refuses_nothing(string question) => Assert.True(bot.Say(question).Answered);

    [Theory]
    [InlineData(", ", 12)]
    [InlineData(" ", 96)]
    public void Of_very_many_names_the_first_are_looked_for(string between, int words)
    {
        var question = $"Who is the ruler of {string.Join(between, Enumerable.Range(1, 4_000).Select(number => $"Land{number}"))}?";

        Assert.Equal(words, AskedNames.In(new Analyzer(new AnalysisOptions()), question).Sum(name => name.Words.Length));
    }

    [Fact]
    public void A_word_that_is_longer_than_any_name_is_none() =>
        Assert.Empty(AskedNames.In(new Analyzer(new AnalysisOptions()), $"Who is the ruler of {new string('A', 100)} and {new string('9', 100)}?"));

    private static IEnumerable<string> Notes(Reply reply) => reply.Blocks.OfType<MissingBlock>().Select(block => block.Text);
}
