namespace NT8Bridge.Headless.Work.Optimize;

/// <summary>The best run with one of its parameters changed.</summary>
/// <param name="Parameter">Which one.</param>
/// <param name="Best">Its value in the best run.</param>
/// <param name="Value">Its value in this one.</param>
/// <param name="Rank">The value that is ranked by; not a number where the run failed.</param>
/// <param name="NetProfit">Net profit; not a number where the run failed.</param>
/// <param name="Trades">Number of trades.</param>
/// <param name="Error">Why there was no such run; null when it came to its end.</param>
public sealed record StressRun(
    string Parameter, string Best, string Value, double Rank, double NetProfit, int Trades, WorkText? Error);
