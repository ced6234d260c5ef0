using NT8Bridge.Headless.Work.Backtest;

namespace NT8Bridge.Headless.Work.Portfolio;

/// <summary>One strategy on one instrument among those of a portfolio.</summary>
/// <param name="Name">What it is called; each run has a name of its own.</param>
/// <param name="Request">What to run.</param>
public sealed record PortfolioRun(string Name, BacktestRequest Request);
