using Bot.Core.Indexing.Saving;

namespace Bot.Core.Conversation.Topics;

/// <summary>Topics as they are saved.</summary>
/// <param name="Names">Their names, most telling first.</param>
/// <param name="Weights">Their weights.</param>
/// <param name="Ends">Where the shares of each end.</param>
/// <param name="Shares">The articles that treat them, topic after topic.</param>
internal sealed record TopicTables(string[] Names, double[] Weights, int[] Ends, TopicShare[] Shares)
{
    public static TopicTables Of(IReadOnlyCollection<Topic> topics)
    {
        var end = 0;
        return new TopicTables(
            [.. topics.Select(topic => topic.Name)], [.. topics.Select(topic => topic.Weight)],
            [.. topics.Select(topic => end += topic.Shares.Length)], [.. topics.SelectMany(topic => topic.Shares)]);
    }

    public static TopicTables Read(SectionReader reader) =>
        new(reader.ReadTexts(), reader.Read<double>(), reader.Read<int>(), reader.Read<TopicShare>());

    public void Write(SectionWriter writer)
    {
        writer.Write(Names);
        writer.Write<double>(Weights);
        writer.Write<int>(Ends);
        writer.Write<TopicShare>(Shares);
    }

    public IEnumerable<Topic> Topics() =>
        Names.Select((name, place) => new Topic(name, Weights[place], [.. Shares[(place == 0 ? 0 : Ends[place - 1])..Ends[place]]]));
}
