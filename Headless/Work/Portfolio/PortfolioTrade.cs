using NT8Bridge.Headless.Work.Reports.Model;

namespace NT8Bridge.Headless.Work.Portfolio;

/// <summary>A trade of a portfolio.</summary>
/// <param name="Run">Number of its run among the runs, counted from 0.</param>
/// <param name="Trade">The trade: number, sum and drawdown are those of the portfolio.</param>
public sealed record PortfolioTrade(int Run, ReportTrade Trade);
