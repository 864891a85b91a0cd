using Bot.Core.Analysis;
using Bot.Core.Articles;
using Bot.Core.Conversation.Topics;

namespace Bot.Core.Tests.Conversation.Topics;

public sealed class TopicSketchTests
{
    private readonly TopicSketch sketch = new();

    [Fact]
    public void Common_words_may_be_a_topic_once_they_recur()
    {
        Add("grain harvest", TopicKind.Phrase, times: 2);
        Assert.False(MayBeTopic("grain harvest"));

        Add("grain harvests", TopicKind.Phrase, times: 1);
        Assert.True(MayBeTopic("grain harvest"));
        Assert.False(MayBeTopic("harvest grain"));
    }

    [Fact]
    public void A_name_may_be_one_at_once()
    {
        Add("Secretary of State", TopicKind.Name, times: 1);

        Assert.True(MayBeTopic("Secretary State"));
    }

    [Fact]
    public void What_follows_the_first_word_of_a_sentence_is_kept_to_be_compared_with_it()
    {
        Add("One American", TopicKind.Opening, times: 1);

        Assert.True(MayBeTopic("American"));
    }

    private void Add(string text, TopicKind kind, int times)
    {
        var tokens = Tokens(text);
        for (var time = 0; time < times; time++) sketch.Add(tokens, new TopicPhrase(0, tokens.Length, kind));
    }

    private bool MayBeTopic(string text) => Tokens(text) is var tokens && sketch.MayBeTopic(tokens, new TopicPhrase(0, tokens.Length, TopicKind.Phrase));

    private static Token[] Tokens(string text)
    {
        var tokens = new List<Token>();
        new Analyzer(new AnalysisOptions()).Analyze(text, new TextSpan(0, text.Length), tokens);
        return [.. tokens];
    }
}
