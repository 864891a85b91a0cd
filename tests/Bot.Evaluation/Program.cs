using Bot.Evaluation.Commands;

var line = CommandLine.Parse(args);
try
{
    return line.Command switch
    {
        "run" => RunCommand.Execute(line, Console.Out),
        "report" => ReportCommand.Execute(line, Console.Out),
        "fit" => FitCommand.Execute(line, Console.Out),
        "names" => NamesCommand.Execute(line, Console.Out),
        "split" => SplitCommand.Execute(line, Console.Out),
        _ => Usage(),
    };
}
catch (Exception exception) when (exception is IOException or ArgumentException or System.Text.Json.JsonException)
{
    Console.Error.WriteLine(exception.Message);
    return 1;
}

static int Usage()
{
    Console.Error.WriteLine("""
        run <set-dir> --out run.jsonl   answers every question of a set, one JSON line each
        report [set…]                   measures retrieval and quotes beside reference figures
        fit [set…] --out file.tsv       fits the weights of sentences, with a fixed seed
        split [set…]                    measures refusal with half of the articles indexed
        names [set…]                    measures what is said of names that an answer lacks
        A set is a folder, or a name below ../shared/eval. Any setting can be tried: --Ranking:PairWeight=.3
        """);
    return 1;
}
