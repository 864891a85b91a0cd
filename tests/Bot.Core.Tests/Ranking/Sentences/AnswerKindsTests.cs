using Bot.Core.Ranking.Sentences;

namespace Bot.Core.Tests.Ranking.Sentences;

public sealed class AnswerKindsTests
{
    [Theory]
    [InlineData("Who called the network an arm of the ISI?", AnswerKind.Person)]
    [InlineData("whose idea was it", AnswerKind.Person)]
    [InlineData("Which American singer won?", AnswerKind.Person)]
    [InlineData("When did it end?", AnswerKind.Date)]
    [InlineData("In what year was it founded?", AnswerKind.Date)]
    [InlineData("Where is the bridge?", AnswerKind.Place)]
    [InlineData("In which city did they meet?", AnswerKind.Place)]
    [InlineData("How many rounds were held?", AnswerKind.Figure)]
    [InlineData("What percentage agreed?", AnswerKind.Figure)]
    [InlineData("Why did it fail?", AnswerKind.Reason)]
    [InlineData("What is Track II?", AnswerKind.Definition)]
    [InlineData("What is the reason that both sides gave for the failure of the talks?", AnswerKind.Other)]
    [InlineData("How did it fail?", AnswerKind.Other)]
    [InlineData("Wie viele Punkte gab es?", AnswerKind.Figure)]
    [InlineData("In welchem Jahr wurde sie gegründet?", AnswerKind.Date)]
    [InlineData("Wer gründete die Stadt?", AnswerKind.Other)]
    [InlineData("यह कब हुआ?", AnswerKind.Date)]
    [InlineData("कितने लोग आए?", AnswerKind.Figure)]
    [InlineData("¿En qué año murió?", AnswerKind.Date)]
    [InlineData("Кто основал город?", AnswerKind.Person)]
    [InlineData("كم عدد السكان؟", AnswerKind.Figure)]
    [InlineData("Thành phố có bao nhiêu dân?", AnswerKind.Figure)]
    [InlineData("这座城市是哪一年建立的？", AnswerKind.Date)]
    [InlineData("เมืองนี้มีประชากรเท่าไร", AnswerKind.Figure)]
    [InlineData("", AnswerKind.Other)]
    public void The_first_question_word_tells_what_is_wanted(string question, AnswerKind kind) =>
        Assert.Equal(kind, AnswerKinds.Of(question));

    [Theory]
    [InlineData("How many rounds were held?", "rounds")]
    [InlineData("how much", "")]
    [InlineData("How long were the rounds?", "")]
    public void What_is_counted_follows_how_many(string question, string word) => Assert.Equal(word, AnswerKinds.CountedWord(question));
}
