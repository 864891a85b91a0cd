using System.Globalization;
using Bot.Core.Checking.Matching;
using Bot.Core.Conversation;
using Bot.Web.Markup;

namespace Bot.Web.Pages.Answers;

/// <summary>Draws the blocks of a reply other than excerpts.</summary>
internal static class BlockMarkup
{
    /// <param name="block">What to draw.</param>
    /// <param name="hasButtons">Whether what a hint suggests to type is offered as buttons anyway.</param>
    public static Html Draw(ReplyBlock block, bool hasButtons) => block switch
    {
        TextBlock text => Html.Join(text.Text.Split('\n').Select(line => Html.Of($"""<p class="says" dir="auto">{line}</p>"""))),
        HintBlock when hasButtons => Html.Empty,
        HintBlock hint => Html.Of($"""<p class="hint">{hint.Text}</p>"""),
        ScoreBlock score => Draw(score),
        ListBlock list => Html.Of($"""<ul class="items">{list.Items.Select(item => Html.Of($"""<li dir="auto">{item}</li>"""))}</ul>"""),
        CopyBlock copy => Draw(copy),
        ComparisonBlock comparison => Draw(comparison),
        _ => Html.Of($"""<p class="plain">{ReplyText.Render(block)}</p>"""),
    };

    private static Html Draw(ScoreBlock score)
    {
        var most = score.Weights.Max();
        var rows = score.Items.Zip(score.Weights, (item, weight) => Html.Of($$"""
            <li><svg viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true"><rect class="track" width="100" height="4" rx="1"/><rect class="weight" width="{{Percent(weight / most)}}" height="4" rx="1"/></svg>{{item}}</li>
            """));
        return Html.Of($"""<ul class="score">{rows}</ul>""");
    }

    private static string Percent(double share) => (100 * share).ToString("0.#", CultureInfo.InvariantCulture);

    private static Html Draw(CopyBlock copy) => Html.Of($$"""
        <figure class="cited"><figcaption>{{copy.Label}}</figcaption><div class="citation" dir="auto">{{copy.Text}}</div><button type="button" class="copy" aria-label="Copy {{copy.Label}}" hidden>Copy</button></figure>
        """);

    private static Html Draw(ComparisonBlock comparison) => Html.Of($$"""
        <dl class="compared">
        <div><dt>Yours</dt><dd dir="auto">{{comparison.Parts.Select(part => part.Kind == ComparisonKind.Same ? Same(part.Yours) : Html.Of($"<del>{ComparisonText.Difference(part.Yours)}</del>"))}}</dd></div>
        <div><dt>The article</dt><dd dir="auto">{{comparison.Parts.Select(Theirs)}}</dd></div>
        </dl>
        """);

    private static Html Theirs(ComparisonPart part) => part.Kind switch
    {
        ComparisonKind.Same => Same(part.Theirs),
        ComparisonKind.Break => Html.Of($" // "),
        _ => Html.Of($"<ins>{ComparisonText.Difference(part.Theirs)}</ins>"),
    };

    private static Html Same(string text) => Html.Of($"{text}");
}
