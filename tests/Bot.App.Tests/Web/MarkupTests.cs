using AngleSharp.Html.Parser;
using Bot.Web.Markup;
using FsCheck;
using FsCheck.Fluent;

namespace Bot.App.Tests.Web;

public sealed class MarkupTests
{
    [Fact]
    public void Any_text_comes_back_from_a_parser_as_it_was_in_text_and_in_attributes()
    {
        var parser = new HtmlParser();
        Prop.ForAll<NonNull<string>>(drawn =>
        {
            // A NUL and half a surrogate pair cannot stand in HTML at all; both are shown as U+FFFD.
            var text = new string([.. drawn.Get.Where(letter => letter != '\0' && !char.IsSurrogate(letter))]);
            var document = parser.ParseDocument(Html.Of($"<p title=\"{text}\">{text}</p>").ToString());
            var element = document.QuerySelector("p")!;
            return element.TextContent == text && element.GetAttribute("title") == text && document.Body!.Children.Length == 1;
        }).QuickCheckThrowOnFailure();
    }

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("\" onload=\"alert(1)")]
    [InlineData("' onload='alert(1)")]
    [InlineData("</p></body>")]
    [InlineData("&lt;b&gt;&#60;\u0085\u0092\r\n\t`")]
    public void Text_never_becomes_markup(string text)
    {
        var document = new HtmlParser().ParseDocument(Html.Of($"<p title=\"{text}\">{text}</p>").ToString());

        Assert.Equal(text, document.QuerySelector("p")!.TextContent);
        Assert.Equal(["title"], document.QuerySelector("p")!.Attributes.Select(attribute => attribute.Name));
        Assert.Empty(document.QuerySelector("p")!.Children);
    }
}
