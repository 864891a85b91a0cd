using Bot.Core.Checking.Citations;

namespace Bot.Core.Tests.Checking.Citations;

public sealed class AuthorTests
{
    [Theory]
    [InlineData("Michael Kugelman", "Kugelman, M.", "Kugelman, Michael")]
    [InlineData("D. Myles Cullen", "Cullen, D. M.", "Cullen, D. Myles")]
    [InlineData("J.K. Rowling", "Rowling, J. K.", "Rowling, J.K.")]
    [InlineData("Jean-Paul Sartre", "Sartre, J.-P.", "Sartre, Jean-Paul")]
    [InlineData("Ludwig van Beethoven", "van Beethoven, L.", "van Beethoven, Ludwig")]
    [InlineData("Anna van der Berg", "van der Berg, A.", "van der Berg, Anna")]
    [InlineData("Van Morrison", "Morrison, V.", "Morrison, Van")]
    [InlineData("Martin Luther King Jr.", "King, M. L., Jr.", "King, Martin Luther, Jr.")]
    [InlineData("Martin Luther King, Jr.", "King, M. L., Jr.", "King, Martin Luther, Jr.")]
    [InlineData("Kugelman, Michael", "Kugelman, M.", "Kugelman, Michael")]
    [InlineData("Dr. Jane Roe", "Roe, J.", "Roe, Jane")]
    [InlineData("Élise Durand", "Durand, É.", "Durand, Élise")]
    [InlineData("Madonna", "Madonna", "Madonna")]
    [InlineData("毛泽东", "毛泽东", "毛泽东")]
    public void A_person_is_listed_by_family_name(string name, string apa, string inverted)
    {
        var author = AuthorReader.Read(name);

        Assert.Equal((apa, inverted, false), (author.WithInitials, author.Inverted, author.IsOrganization));
    }

    [Theory]
    [InlineData("Regional Peace Institute")]
    [InlineData("Woodrow Wilson International Center for Scholars")]
    [InlineData("U.S. Department of State")]
    [InlineData("The Economist")]
    public void An_organisation_is_not_turned_round(string name)
    {
        var author = AuthorReader.Read(name);

        Assert.True(author.IsOrganization);
        Assert.Equal((name, name), (author.Family, author.Direct));
    }
}
