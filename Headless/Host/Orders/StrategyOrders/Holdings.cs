using System;
using NinjaTrader.Cbi;
using NinjaTrader.NinjaScript;

namespace NT8Bridge.Headless.Host.Orders.StrategyOrders;

/// <summary>What a strategy holds in each of its instruments. Series of the same instrument share one holding.</summary>
internal sealed class Holdings(StrategyBase strategy, Account account)
{
    private Holding[] _ofSeries = [];

    /// <summary>The holding of every series, in the order of the series; empty until the first one is asked for.</summary>
    public Holding[] OfSeries => _ofSeries;

    public Holding Of(int series)
    {
        if (_ofSeries.Length != strategy.BarsArray.Length) Open();
        return _ofSeries[series];
    }

    public Holding Of(Order order) => Find(order.Instrument) ?? throw new InvalidOperationException(
        $"No series of {strategy.Name} has the instrument {order.Instrument.FullName} of the order '{order.Name}'.");

    /// <summary>The holding in an instrument, or null for one that the strategy has no series of.</summary>
    public Holding? Find(Instrument instrument)
    {
        for (int series = 0; series < strategy.BarsArray.Length; series++)
            if (strategy.BarsArray[series].Instrument == instrument) return Of(series);
        return null;
    }

    private void Open()
    {
        var holdings = new Holding[strategy.BarsArray.Length];
        for (int series = 0; series < holdings.Length; series++)
        {
            Instrument instrument = strategy.BarsArray[series].Instrument;
            holdings[series] = KnownIn(holdings.AsSpan(0, series), instrument)
                ?? KnownIn(_ofSeries, instrument)
                ?? new Holding(strategy, account, instrument, series);
        }

        _ofSeries = holdings;
    }

    private static Holding? KnownIn(ReadOnlySpan<Holding> holdings, Instrument instrument)
    {
        foreach (Holding holding in holdings)
            if (holding.Instrument == instrument) return holding;
        return null;
    }
}
