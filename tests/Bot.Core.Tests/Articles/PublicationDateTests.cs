using Bot.Core.Articles;

namespace Bot.Core.Tests.Articles;

public sealed class PublicationDateTests
{
    [Theory]
    [InlineData("2017", "2017")]
    [InlineData("2017-11", "November 2017")]
    [InlineData("November 2017", "November 2017")]
    [InlineData("2017-11-30", "November 30, 2017")]
    [InlineData("2017-11-30T23:59:00-08:00", "November 30, 2017")]
    [InlineData("2017-11-30 08:00", "November 30, 2017")]
    [InlineData("Nov 30, 2017", "November 30, 2017")]
    [InlineData("30 November 2017", "November 30, 2017")]
    [InlineData("12. Juni 2013", "June 12, 2013")]
    [InlineData("1. März 2020", "March 1, 2020")]
    [InlineData("3. Okt. 2020", "October 3, 2020")]
    [InlineData("12.06.2013", "June 12, 2013")]
    [InlineData("Dezember 2019", "December 2019")]
    [InlineData(" 2017/1/5 ", "January 5, 2017")]
    [InlineData("12. März 2020", "March 12, 2020")]
    [InlineData("05.12.2020", "December 5, 2020")]
    public void A_date_is_kept_as_exact_as_it_is_stated(string stated, string shown)
    {
        Assert.True(PublicationDate.TryParse(stated, out var date));
        Assert.Equal(shown, date.ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("last week")]
    [InlineData("2017-13-40")]
    [InlineData("0000")]
    [InlineData("31 February 2017")]
    [InlineData("12. Marz 2020")]
    public void What_states_no_date_is_no_date(string? stated) => Assert.False(PublicationDate.TryParse(stated, out _));
}
