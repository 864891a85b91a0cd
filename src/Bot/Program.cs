using Bot;

return await BotApplication.RunAsync(args, Surroundings.OfProcess());
