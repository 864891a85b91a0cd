namespace Bot.Web.Api;

/// <summary>A question that is posted.</summary>
/// <param name="Question">Whatever a direct message may be, commands included.</param>
public sealed record QuestionRecord(string? Question);
