namespace NT8Bridge.Headless.Work.Portfolio;

/// <summary>What a run is to its portfolio.</summary>
/// <param name="Trades">Its trades.</param>
/// <param name="Profit">What they brought, after commission.</param>
/// <param name="Share">Its part of what all brought, by division; not a number where all brought nothing.</param>
/// <param name="Drawdown">Its own largest drawdown from day to day, 0 or below.</param>
/// <param name="InLargestDrawdown">What it brought while the account fell from its highest to its lowest.</param>
public sealed record PortfolioShare(int Trades, double Profit, double Share, double Drawdown, double InLargestDrawdown);
