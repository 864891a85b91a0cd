using Bot.Core.Ranking;
using Bot.Core.Ranking.Sentences;
using Bot.Testing;

namespace Bot.Core.Tests.Ranking.Sentences;

public sealed class EvidenceReaderTests
{
    [Theory]
    [InlineData("Who led the talks?", "The talks began. After years the talks were led by Norman Cousins.")]
    [InlineData("When did the talks end?", "The talks had an end. In March 1960 the talks stopped.")]
    [InlineData("Where were the talks held?", "The talks were held again. The talks were held in Dartmouth that time.")]
    [InlineData("How many talks were held?", "The talks were held. There were four talks.")]
    [InlineData("Why did the talks fail?", "The talks did fail, it seems. The talks did fail because of the plane.")]
    [InlineData("What is interlocution?", "They liked interlocution. A good interlocution is a talk between two.")]
    public void A_sign_of_the_sort_of_answer_asked_for_outweighs_the_first_place(string question, string text)
    {
        var evidence = Read(question, text);

        Assert.Same(evidence.Sentences[1], evidence.Best);
    }

    [Fact]
    public void The_words_of_the_sentence_before_speak_for_one_that_goes_on()
    {
        var evidence = Read("Who founded the Dartmouth meeting?", "Much was said. The Dartmouth meeting had a founder. He was Norman Cousins. Then came John Smith.");

        Assert.True(evidence.Sentences[2].Weight > evidence.Sentences[3].Weight);
    }

    [Fact]
    public void Of_two_sentences_that_say_the_same_the_earlier_is_best()
    {
        var evidence = Read("zebras", "It rained. Zebras graze. Zebras graze. It rained.");

        Assert.Same(evidence.Sentences[1], evidence.Best);
    }

    [Fact]
    public void A_word_as_it_was_asked_says_more_than_another_form_of_it()
    {
        var evidence = Read("Did the river flow?", "The river flows. The river can flow. It rained.");

        Assert.True(Feature(evidence.Sentences[0], SentenceFeature.Words) < Feature(evidence.Sentences[1], SentenceFeature.Words));
        Assert.Equal(evidence.Sentences[0].Matched, evidence.Sentences[1].Matched);
    }

    [Fact]
    public void A_sentence_counts_the_less_the_later_it_comes()
    {
        var evidence = Read("Why did it rain?", "Cows graze. Cats graze. Dogs graze.");

        Assert.Equal([evidence.Unit, evidence.Unit / 2, evidence.Unit / 3], evidence.Sentences.Select(sentence => Feature(sentence, SentenceFeature.Early)));
    }

    [Fact]
    public void Of_mere_keywords_every_form_counts_the_same()
    {
        var evidence = Read("rivers flow", "It rained. The river flows there. The rivers flow there.");

        Assert.Equal(Feature(evidence.Sentences[1], SentenceFeature.Words), Feature(evidence.Sentences[2], SentenceFeature.Words));
        Assert.All(evidence.Sentences, sentence => Assert.Equal(0, Feature(sentence, SentenceFeature.Phrases)));
    }

    [Fact]
    public void A_phrase_counts_once_and_two_stop_words_make_none()
    {
        var evidence = Read("What is in the river?", "What is in the sea, in the river, in the river?");

        Assert.Equal(evidence.Unit, Feature(evidence.Sentences[0], SentenceFeature.Phrases));
    }

    [Fact]
    public void A_title_is_covered_as_far_as_the_question_names_it()
    {
        Assert.Equal(1, Coverage("when was the red cross founded", "The Red Cross"));
        Assert.Equal(0.5, Coverage("who founded the red brigades", "Red Cross"));
        Assert.Equal(0, Coverage("who", ""));
    }

    [Fact]
    public void The_chances_of_a_passages_sentences_add_up_to_one_and_follow_their_weights()
    {
        var evidence = Read("Who led the talks?", "The talks began. The talks were led by Norman Cousins. Tea was served.");

        var chances = SentenceChances.Of(evidence);

        Assert.Equal(1, chances.Sum(), 1e-12);
        Assert.Equal(evidence.Sentences.Select(sentence => sentence.Weight).Order(), evidence.Sentences.OrderBy(sentence => chances[evidence.Sentences.IndexOf(sentence)]).Select(sentence => sentence.Weight));
    }

    private static double Feature(Sentence sentence, SentenceFeature feature) => sentence.Features[(int)feature];

    private static double Coverage(string question, string title)
    {
        var evidence = Read(question, "Long ago.", title);
        return evidence.TitleCoverage / evidence.Unit;
    }

    private static PassageEvidence Read(string question, string text, string title = "")
    {
        var article = new ArticleBuilder().AttributedTo(title: title).Paragraph(text).Build();
        var index = Collection.Index(article, ArticleBuilder.Of("b.txt", "Nothing of the kind stands here at all."));
        using var reader = EvidenceReader.Open(index, QueryParser.Parse(index, question));
        return reader.Read(index.Passages[0]);
    }
}
