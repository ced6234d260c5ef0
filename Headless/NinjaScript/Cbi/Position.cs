using System;
using System.Globalization;

namespace NinjaTrader.Cbi;

/// <summary>Open contracts of one instrument, of a strategy or of an account.</summary>
public class Position
{
    internal Position(Account account, Instrument instrument)
    {
        Account = account;
        Instrument = instrument;
    }

    /// <summary>The account it lies in.</summary>
    public Account Account { get; }

    /// <summary>The contract.</summary>
    public Instrument Instrument { get; }

    /// <summary>Mean entry price of what is open, 0 when flat.</summary>
    public double AveragePrice { get; internal set; }

    /// <summary>Long, short or flat.</summary>
    public MarketPosition MarketPosition { get; internal set; } = MarketPosition.Flat;

    /// <summary>Open contracts, never negative.</summary>
    public int Quantity { get; internal set; }

    internal int Signed => MarketPosition switch
    {
        MarketPosition.Long => Quantity,
        MarketPosition.Short => -Quantity,
        _ => 0,
    };

    /// <summary>Last price known to an account, which follows the market by its own fills and by ticks.</summary>
    internal double LastPrice { get; set; }

    /// <summary>Where a strategy's position asks for the last price.</summary>
    internal Func<double>? Market { get; set; }

    /// <summary>The last price of the instrument that the owner has seen; 0 before the first.</summary>
    public double GetMarketPrice() => Market?.Invoke() ?? LastPrice;

    /// <summary>
    /// Profit of the open position at <paramref name="price"/>, without commissions, in the unit asked for;
    /// 0 when flat. Percent is a fraction of the entry price.
    /// </summary>
    public double GetUnrealizedProfitLoss(PerformanceUnit unit, double price)
    {
        if (MarketPosition == MarketPosition.Flat) return 0;
        double points = (price - AveragePrice) * Signed;
        MasterInstrument master = Instrument.MasterInstrument;
        return unit switch
        {
            PerformanceUnit.Currency => points * master.PointValue,
            PerformanceUnit.Percent => points / (Quantity * Math.Max(0.01, Math.Abs(AveragePrice))),
            PerformanceUnit.Pips => points / master.PipSize,
            PerformanceUnit.Points => points,
            PerformanceUnit.Ticks => points / master.TickSize,
            _ => throw new ArgumentOutOfRangeException(nameof(unit), unit, "Unknown unit of performance."),
        };
    }

    /// <summary>Profit of the open position at the last price seen.</summary>
    public double GetUnrealizedProfitLoss(PerformanceUnit unit) => GetUnrealizedProfitLoss(unit, GetMarketPrice());

    /// <summary>Closes the position at the market by an order of its account; nothing happens while it is flat.</summary>
    public void Close() => Account.Close(this);

    /// <summary>The position in one line.</summary>
    public override string ToString() => string.Format(
        CultureInfo.InvariantCulture, "instrument='{0}' account='{1}' avgprice={2} quantity={3} marketposition={4}",
        Instrument.FullName, Account.Name, AveragePrice, Quantity, MarketPosition);
}
