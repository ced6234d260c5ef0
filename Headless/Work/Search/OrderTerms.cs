using NinjaTrader.Cbi;
using NT8Bridge.Headless.Host;

namespace NT8Bridge.Headless.Work.Search;

/// <summary>The terms of orders that are the same in every variant.</summary>
internal sealed record OrderTerms
{
    /// <summary>Whose tick size, point value and rounding hold.</summary>
    public required MasterInstrument Instrument { get; init; }

    /// <summary>Slippage of orders at the market, in points.</summary>
    public required double Slippage { get; init; }

    /// <summary>Whether a limit order fills when it is touched.</summary>
    public required bool IsFillLimitOnTouch { get; init; }

    /// <summary>Whether positions are closed at the end of a session.</summary>
    public required bool ClosesAtSessionEnd { get; init; }

    /// <summary>Orders within any 60 seconds after which no entry is sent.</summary>
    public required int OrdersPerMinute { get; init; }

    /// <summary>How orders fill where a bar leaves it open.</summary>
    public required HistoricalFills Fills { get; init; }

    /// <summary>Commission of a fill by its contracts, in account currency.</summary>
    public required System.Func<int, double> CommissionOf { get; init; }
}
