using Bot.Settings;

namespace Bot.App.Tests.Settings;

public sealed class ArgumentSettingsTests
{
    [Theory]
    [InlineData("--Articles:Folder=x", "ask", "hi")]
    [InlineData("ask", "--Articles:Folder=x", "hi")]
    [InlineData("ask", "hi", "--Articles:Folder=x")]
    [InlineData("--Articles:Folder", "x", "ask", "hi")]
    [InlineData("ask", "hi", "--Articles:Folder", "x")]
    public void A_setting_may_stand_anywhere_with_its_value_joined_or_apart(params string[] arguments)
    {
        var split = ArgumentSettings.Split(arguments);

        Assert.Equal("x", split.Settings["articles:folder"]);
        Assert.Equal(["ask", "hi"], split.Options);
    }

    [Theory]
    [InlineData("-k=1 what?")]
    [InlineData("--k=1")]
    [InlineData("@everyone")]
    [InlineData("/A:B=1")]
    [InlineData("A:B=1")]
    [InlineData("--what is a:b=1")]
    [InlineData("--:")]
    [InlineData("--a:=1")]
    [InlineData("--=a:b")]
    public void Only_an_option_with_a_colon_in_its_key_is_a_setting(string argument)
    {
        var split = ArgumentSettings.Split(["ask", argument]);

        Assert.Empty(split.Settings);
        Assert.Equal(["ask", argument], split.Options);
    }

    [Fact]
    public void After_two_hyphens_nothing_is_a_setting()
    {
        var split = ArgumentSettings.Split(["ask", "--", "--A:B=1", "--", "x"]);

        Assert.Empty(split.Settings);
        Assert.Equal(["--A:B=1", "--", "x"], split.Literals);
    }

    [Fact]
    public void Of_a_setting_given_twice_the_last_counts() =>
        Assert.Equal("2", ArgumentSettings.Split(["--A:B=1", "--a:b=2"]).Settings["A:B"]);

    [Fact]
    public void A_value_may_hold_equals_signs_line_ends_or_nothing()
    {
        var split = ArgumentSettings.Split(["--A:B=x=y\nz", "--C:D="]);

        Assert.Equal("x=y\nz", split.Settings["A:B"]);
        Assert.Equal("", split.Settings["C:D"]);
    }

    [Theory]
    [InlineData("--A:B")]
    [InlineData("--A:B", "--", "x")]
    public void A_setting_without_a_value_is_named(params string[] arguments) =>
        Assert.Contains("--A:B has no value", ArgumentSettings.Split(arguments).Problem);
}
