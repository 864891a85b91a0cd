using Bot.Core.Conversation.Memory;
using Bot.Testing;

namespace Bot.Core.Tests.Conversation.Memory;

public sealed class ExpiringMapTests
{
    private readonly ManualTimeProvider clock = new();

    [Fact]
    public void When_it_is_full_the_oldest_entry_goes()
    {
        var map = new ExpiringMap<string, int>(2, TimeSpan.FromMinutes(1), clock);
        map.Set("a", 1);
        map.Set("b", 2);
        map.Set("a", 3);
        map.Set("c", 4);

        Assert.False(map.TryGet("b", out _));
        Assert.True(map.TryGet("a", out var a));
        Assert.Equal(3, a);
        Assert.Equal(2, map.Count);
    }

    [Fact]
    public void An_entry_lives_for_its_time_and_then_frees_its_place()
    {
        var map = new ExpiringMap<string, int>(10, TimeSpan.FromMinutes(1), clock);
        map.Set("a", 1);
        clock.Advance(TimeSpan.FromSeconds(59));
        Assert.True(map.TryGet("a", out _));

        clock.Advance(TimeSpan.FromSeconds(1));
        map.Set("b", 2);

        Assert.False(map.TryGet("a", out _));
        Assert.Equal(1, map.Count);
    }

    [Fact]
    public void What_is_there_is_not_added_again_until_it_expires()
    {
        var map = new ExpiringMap<string, int>(10, TimeSpan.FromMinutes(1), clock);

        Assert.True(map.TryAdd("a", 1));
        Assert.False(map.TryAdd("a", 2));
        clock.Advance(TimeSpan.FromMinutes(1));
        Assert.True(map.TryAdd("a", 3));
    }
}
