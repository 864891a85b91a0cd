using Bot.Settings;
using Microsoft.Extensions.Configuration;

namespace Bot.App.Tests.Settings;

public sealed class SettingsReaderTests
{
    [Fact]
    public void What_is_not_given_keeps_its_default_and_unknown_keys_are_ignored()
    {
        var (options, problems) = Read(("Unknown", "x"), ("Group:Other", "y"));

        Assert.Equal((3, 0.5, 1), (options.Count, options.Share, options.Group.Depth));
        Assert.Equal(["default"], options.Names);
        Assert.Empty(problems);
    }

    [Fact]
    public void A_list_that_is_given_replaces_the_default_list()
    {
        var (options, _) = Read(("Names:0", "a"), ("Names:1", "b"));

        Assert.Equal(["a", "b"], options.Names);
    }

    [Fact]
    public void A_list_given_as_empty_is_empty() => Assert.Empty(Read(("Names", "")).Options.Names);

    [Fact]
    public void Values_of_every_kind_are_read_without_regard_to_case()
    {
        var (options, problems) = Read(
            ("count", "7"), ("Share", "0.25"), ("ISON", "true"), ("Address", "https://example.org/a"), ("Day", "friday"),
            ("Numbers:0", "4"), ("Group:Depth", "9"));

        Assert.Empty(problems);
        Assert.Equal((7, 0.25, true, DayOfWeek.Friday, 9), (options.Count, options.Share, options.IsOn, options.Day, options.Group.Depth));
        Assert.Equal(new Uri("https://example.org/a"), options.Address);
        Assert.Equal([4], options.Numbers);
    }

    [Theory]
    [InlineData("Count", "abc", "Sample:Count is \"abc\"; allowed is a whole number from 1 to 10.")]
    [InlineData("Count", "11", "Sample:Count is \"11\"; allowed is a whole number from 1 to 10.")]
    [InlineData("Count", "", "Sample:Count is \"\"; allowed is a whole number from 1 to 10.")]
    [InlineData("Count", "99999999999", "Sample:Count is \"99999999999\"; allowed is a whole number from 1 to 10.")]
    [InlineData("Share", "1.4", "Sample:Share is \"1.4\"; allowed is a number from 0 to 1.")]
    [InlineData("Share", "NaN", "Sample:Share is \"NaN\"; allowed is a number from 0 to 1.")]
    [InlineData("IsOn", "perhaps", "Sample:IsOn is \"perhaps\"; allowed is true or false.")]
    [InlineData("Day", "Someday", "Sample:Day is \"Someday\"; allowed is one of Sunday, Monday, Tuesday, Wednesday, Thursday, Friday, Saturday.")]
    [InlineData("Day", "77", "Sample:Day is \"77\"; allowed is one of Sunday, Monday, Tuesday, Wednesday, Thursday, Friday, Saturday.")]
    [InlineData("Numbers:1", "x", "Sample:Numbers:1 is \"x\"; allowed is a whole number.")]
    [InlineData("Id", "x", "Sample:Id is \"x\"; allowed is a whole number.")]
    [InlineData("Names", "x", "Sample:Names is \"x\"; allowed is a list, its entries named Sample:Names:0, Sample:Names:1 and so on.")]
    [InlineData("Group:Depth", "deep", "Sample:Group:Depth is \"deep\"; allowed is a whole number.")]
    public void A_wrong_value_is_named_with_its_key_and_what_is_allowed(string key, string value, string expected) =>
        Assert.Equal([expected], Read((key, value)).Problems.Select(problem => problem.ToString()));

    [Fact]
    public void A_wrong_secret_is_not_shown()
    {
        var problem = Assert.Single(Read(("Token", "geheim")).Problems);

        Assert.DoesNotContain("geheim", problem.ToString());
        Assert.Contains("Sample:Token", problem.ToString());
    }

    [Fact]
    public void Every_wrong_value_is_reported() =>
        Assert.Equal(2, Read(("Count", "0"), ("Share", "x")).Problems.Count);

    private static (SampleOptions Options, IReadOnlyList<SettingsProblem> Problems) Read(params (string Key, string Value)[] settings)
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create($"Sample:{setting.Key}", (string?)setting.Value)))
            .Build();
        var reader = new SettingsReader();
        var options = reader.Read<SampleOptions>(configuration.GetSection("Sample"));
        return (options, reader.Problems);
    }
}
