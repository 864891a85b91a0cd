using System.Text;
using System.Text.Json;
using Bot.App.Tests.Hosting;
using Bot.Serving;
using Bot.Testing;

namespace Bot.App.Tests.Commands;

public sealed class AskCommandTests
{
    [Fact]
    public async Task Each_line_of_input_gets_exactly_one_line_of_json_in_order()
    {
        string[] questions =
        [
            "Who called the Haqqani network a veritable arm of the ISI?", "", " ", "the", "?!", "@everyone", "-k=1 what?", "--json",
            "a\rb", "tab\there", "\u001b[31mred", "\u2028", "\u0085", "\0", "مرحبا", "😀", "!topics", "!more", new string('x', 100_000),
        ];

        var run = await CommandRun.WithInputAsync(string.Join('\n', questions), "ask", "--json", "-");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(questions, run.Output.TrimEnd('\n').Split('\n').Select(line => Json(line).GetProperty("question").GetString()));
    }

    [Fact]
    public async Task An_answer_has_the_promised_fields_and_no_others()
    {
        var answer = Json((await CommandRun.OfAsync("ask", "--json", "Who called the Haqqani network a veritable arm of the ISI?")).Output);
        var quote = answer.GetProperty("quotes")[0];

        Assert.Equal(["question", "answered", "text", "quotes", "related", "suggestions", "corrections", "version"], Names(answer));
        Assert.Equal(["text", "article", "title", "heading", "paragraph", "start", "end", "score", "url", "missing"], Names(quote));
        Assert.True(answer.GetProperty("answered").GetBoolean());
        Assert.StartsWith("Excerpt 1 of 1", answer.GetProperty("text").GetString());
        Assert.Contains("veritable arm", quote.GetProperty("text").GetString());
    }

    [Fact]
    public async Task The_numbers_of_a_score_are_added_on_request_and_sum_up_to_it()
    {
        var run = await CommandRun.OfAsync("ask", "--json", "--explain", "Who called the Haqqani network a veritable arm of the ISI?");
        var quote = Json(run.Output).GetProperty("quotes")[0];
        var explanation = quote.GetProperty("explanation");

        Assert.Equal(quote.GetProperty("score").GetDouble(), explanation.GetProperty("sum").GetDouble());
        Assert.Equal(["words", "count", "passages", "rarity", "frequency", "weight"], Names(explanation.GetProperty("rows")[0]));
    }

    [Fact]
    public async Task The_offsets_of_a_quote_find_it_in_the_text_that_bot_text_prints()
    {
        var answer = Json((await CommandRun.OfAsync("ask", "--json", "!haqqani")).Output);
        foreach (var quote in answer.GetProperty("quotes").EnumerateArray())
        {
            var text = (await CommandRun.OfAsync("text", quote.GetProperty("article").GetString()!)).Output;

            Assert.Equal(quote.GetProperty("text").GetString(), text[quote.GetProperty("start").GetInt32()..quote.GetProperty("end").GetInt32()]);
        }
    }

    [Fact]
    public async Task More_refers_to_the_line_before()
    {
        var run = await CommandRun.WithInputAsync("!haqqani\n!more\n", "ask", "--json", "-");
        var starts = run.OutputLines.SelectMany(line => Json(line).GetProperty("quotes").EnumerateArray())
            .Select(quote => (quote.GetProperty("article").GetString(), quote.GetProperty("start").GetInt32())).ToList();

        Assert.Equal(6, starts.Count);
        Assert.Equal(6, starts.Distinct().Count());
    }

    [Fact]
    public async Task Words_are_joined_to_one_question() =>
        Assert.Equal("who is it?", Json((await CommandRun.OfAsync("ask", "--json", "who", "is", "it?")).Output).GetProperty("question").GetString());

    [Fact]
    public async Task A_question_that_is_not_answered_is_no_failure() =>
        Assert.Equal(0, (await CommandRun.OfAsync("ask", "What is the population of Kabul?")).ExitCode);

    [Fact]
    public async Task Invalid_bytes_and_lone_surrogates_still_give_valid_json()
    {
        var run = await CommandRun.WithInputAsync([0xFF, 0xFE, (byte)'a', (byte)'\n', 0xED, 0xA0, 0x80], "ask", "--json", "-");
        var lone = await CommandRun.OfAsync("ask", "--json", "\ud800 haqqani");

        Assert.All(run.OutputLines, line => Json(line));
        Assert.Equal(2, run.OutputLines.Length);
        Assert.Equal("\ufffd haqqani", Json(lone.Output).GetProperty("question").GetString());
    }

    [Fact]
    public async Task A_byte_order_mark_before_the_first_question_is_no_part_of_it()
    {
        var run = await CommandRun.WithInputAsync([0xEF, 0xBB, 0xBF, (byte)'h', (byte)'i', (byte)'\r', (byte)'\n'], "ask", "--json", "-");

        Assert.Equal("hi", Json(run.Output).GetProperty("question").GetString());
    }

    [Fact]
    public async Task Escape_sequences_are_shown_not_obeyed()
    {
        using var folder = new TemporaryFolder();
        folder.Write("one.txt", "A title\n\nThe zebra \u001b[31mis\u001b[0m \u202ered.\n");

        var run = await CommandRun.OfAsync("ask", "!zebra", "--Articles:Folder", folder.Path);

        Assert.Contains("The zebra ␛[31mis␛[0m ‹U+202E›red.", run.Output);
        Assert.DoesNotContain('\u001b', run.Output);
    }

    [Fact]
    public async Task Every_hostile_string_gets_one_answer_as_a_question()
    {
        Assert.SkipWhen(HostileStrings.All is null, HostileStrings.Absent);
        var strings = HostileStrings.All.Select(text => text.Replace("\n", " ").TrimEnd('\r')).ToList();

        var run = await CommandRun.WithInputAsync(string.Join('\n', strings) + "\n", "ask", "--json", "-");

        Assert.Empty(run.Error);
        Assert.Equal(strings.Count, run.OutputLines.Length);
        Assert.All(run.OutputLines, line => Json(line));
    }

    [Fact]
    public async Task Standard_output_is_utf_8_without_a_byte_order_mark_and_logs_stay_off_it()
    {
        var run = await ProcessRun.OfAsync(["ask", "--json", "-"], Encoding.UTF8.GetBytes("“haqqani”\n"));

        Assert.Equal((byte)'{', run.Output[0]);
        Assert.Equal("“haqqani”", Json(run.Text).GetProperty("question").GetString());
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
    }

    [Theory]
    [InlineData("hello")]
    [InlineData("What is the population of Kabul?")]
    public async Task A_folder_that_is_missing_is_said_to_be_once_whatever_is_asked(string question)
    {
        using var folder = new TemporaryFolder();

        var run = await CommandRun.OfAsync("ask", question, $"--Articles:Folder={folder["nowhere"]}");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("Articles:Folder", Assert.Single(run.ErrorLines));
        Assert.Contains(FolderScanner.Missing, run.Error);
        Assert.Empty(run.Output);
    }

    [Fact]
    public async Task What_was_put_right_is_a_field_of_the_json() => Assert.Contains(
        "\"corrections\":[{\"asked\":\"haqani\",\"shown\":\"haqqani\"}]", (await CommandRun.OfAsync("ask", "--json", "!haqani")).Output);

    private static JsonElement Json(string line) => JsonDocument.Parse(line).RootElement;

    private static IEnumerable<string> Names(JsonElement element) => element.EnumerateObject().Select(property => property.Name);
}
