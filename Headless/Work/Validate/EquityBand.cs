namespace NT8Bridge.Headless.Work.Validate;

/// <summary>Where the equity of simulated lists of trades stood.</summary>
/// <param name="Trades">After so many trades of the list.</param>
/// <param name="Equity">The sum of the profits by then.</param>
public sealed record EquityBand(int Trades, Percentiles Equity);
