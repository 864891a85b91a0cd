using Bot.Core.Checking.Speech;
using Bot.Testing;

namespace Bot.Core.Tests.Checking.Speech;

public sealed class SpeechFinderTests
{
    [Theory]
    [InlineData("Mullen", "veritable arm")]
    [InlineData("one of our Pakistani participants", "The authors of the strategy did a great disservice to U.S.-Pakistan relations,")]
    [InlineData("Kayani", "90 to 95 percent", "space", "90 to 95 percent")]
    [InlineData("General Kayani", "90 to 95 percent", "space", "90 to 95 percent")]
    [InlineData("Clinton", "90 to 95 percent", "to the insurgents on both sides of the border that we are going to fight you, and we are going to seek you in your safe havens, whether you're on the Afghan side or the Pakistani side.", "90 to 95 percent")]
    public void Quoted_words_are_found_by_their_speaker(string name, params string[] words)
    {
        var found = Find(name);

        Assert.All(found, statement => Assert.Equal(StatementKind.Quoted, statement.Kind));
        Assert.Equal(words, found.SelectMany(statement => statement.Words.Select(span => span.Slice(statement.Sentence.Article.Text))));
    }

    [Theory]
    [InlineData("Howard and Teresita Schaffer", "Pakistan does not have quite the same vision")]
    [InlineData("Homans", "established a new form of diplomacy")]
    [InlineData("Several Pakistanis", "called on Washington")]
    [InlineData("official", "bluntly stated that Trump’s Pakistan policy")]
    [InlineData("One American", "pointed out that U.S.-Pakistan counterterrorism cooperation")]
    [InlineData("Many Pakistani participants", "insisted that militant safe havens are a thing of the past")]
    public void Reported_speech_is_the_authors_sentence(string name, string sentence)
    {
        var first = Find(name).First(statement => statement.Sentence.Text.Contains(sentence, StringComparison.Ordinal));

        Assert.Equal(StatementKind.Reported, first.Kind);
        Assert.Empty(first.Words);
    }

    [Theory]
    [InlineData("„Wir handeln bald“, erklärte Rudolf Meier.", StatementKind.Quoted)]
    [InlineData("Meier betonte, dass der Rat die Lage kennt.", StatementKind.Reported)]
    [InlineData("Rudolf Meier sagte am Abend, die Verfassung sei alt.", StatementKind.Reported)]
    public void Verbs_of_German_say_who_speaks(string text, object kind) =>
        Assert.Equal(kind, Assert.Single(SpeechFinder.Find([ArticleBuilder.Of("a.txt", text)], new PersonName("Meier"), out _)).Kind);

    [Theory]
    [InlineData("Haqqani")]
    [InlineData("Mattis")]
    [InlineData("Eisenhower")]
    public void Whoever_is_only_spoken_of_says_nothing(string name) =>
        Assert.DoesNotContain(Find(name), statement => statement.Kind != StatementKind.Unattributed);

    [Theory]
    [InlineData("Roe did not say that the river rose.")]
    [InlineData("Roe would say anything to be heard.")]
    [InlineData("The plan of Roe called for dams.")]
    [InlineData("Doe met with Roe, saying little.")]
    [InlineData("A friend of Roe, Adam Doe, said that the river rose.")]
    [InlineData("Everyone criticized Roe, adding that the river rose.")]
    [InlineData("Roe's critics said that the river rose.")]
    [InlineData("Roe Street officials said that the river rose.")]
    [InlineData("Roe was blamed for the flood.")]
    [InlineData("Roe has been called a hero.")]
    public void Nothing_is_put_into_anybodys_mouth(string sentence) => Assert.Empty(Find("Roe", sentence));

    [Theory]
    [InlineData("Roe said that the river rose.")]
    [InlineData("Jane Roe, the mayor of Springfield, said that the river rose.")]
    [InlineData("“The river rose,” said Jane Roe.")]
    [InlineData("According to Jane Roe, the river rose.")]
    [InlineData("Roe’s warning that the river would rise went unheard.")]
    [InlineData("While Doe slept, Roe repeatedly warned of the river.")]
    [InlineData("Doe and Roe have announced that the river rose.")]
    [InlineData("Roe and Doe have announced that the river rose.")]
    public void The_usual_ways_to_let_somebody_speak_are_understood(string sentence) =>
        Assert.NotEqual(StatementKind.Unattributed, Assert.Single(Find("Roe", sentence)).Kind);

    [Theory]
    [InlineData("Roe is famously quoted as saying, “The river rose.”")]
    [InlineData("Jane Roe, the mayor, is said to have said that the river rose.")]
    [InlineData("Roe has been reported to say that the river rose.")]
    [InlineData("Roe reportedly said that the river rose.")]
    public void What_others_say_that_somebody_said_is_hearsay(string sentence) => Assert.Equal(StatementKind.Hearsay, Assert.Single(Find("Roe", sentence)).Kind);

    [Fact]
    public void Quotation_marks_of_nobody_in_particular_are_not_given_to_the_name_beside_them() =>
        Assert.Equal(StatementKind.Unattributed, Assert.Single(Find("Roe", "The so-called “river plan” troubled Roe for years.")).Kind);

    [Fact]
    public void A_quotation_of_several_sentences_is_not_cut()
    {
        var found = Assert.Single(Find("Roe", "Roe said: “The river rose. Nobody had seen it come.” Then it rained."));

        Assert.EndsWith("Nobody had seen it come.", found.Sentence.Text);
    }

    private static IReadOnlyList<Statement> Find(string name) => SpeechFinder.Find(SeedLibrary.Instance.Articles, new PersonName(name), out _);

    private static IReadOnlyList<Statement> Find(string name, string text) =>
        SpeechFinder.Find([ArticleBuilder.Of("a.txt", text)], new PersonName(name), out _);
}
