using System.Collections.Generic;
using NinjaTrader.Cbi;
using NinjaTrader.NinjaScript;
using NT8Bridge.Headless.Host.Orders.Core;

namespace NT8Bridge.Headless.Host.Orders.StrategyOrders;

/// <summary>
/// What a strategy holds in one instrument: its open entries, the position that they add up to, and the last market seen.
/// </summary>
internal sealed class Holding
{
    private readonly StrategyBase _strategy;

    public Holding(StrategyBase strategy, Account account, Instrument instrument, int firstSeries)
    {
        _strategy = strategy;
        Instrument = instrument;
        FirstSeries = firstSeries;
        Position = new Position(account, instrument) { Market = () => LastPrice };
    }

    public Instrument Instrument { get; }

    /// <summary>First series of the instrument, whose bars count the length of trades.</summary>
    public int FirstSeries { get; }

    /// <summary>The position as the strategy sees it.</summary>
    public Position Position { get; }

    /// <summary>The open entries, oldest first. A list, so that going through it allocates nothing.</summary>
    public List<OpenLot> Lots { get; } = [];

    /// <summary>Series of the last closed bar of the instrument.</summary>
    public int LastSeries { get; set; }

    /// <summary>Index of that bar, −1 before the first.</summary>
    public int LastIndex { get; set; } = -1;

    /// <summary>The last tick, once there are ticks.</summary>
    public MarketTick? LastTick { get; set; }

    public MarketPosition Side => Position.MarketPosition;

    public bool IsFlat => Position.Quantity == 0;

    public double TickSize => Instrument.MasterInstrument.TickSize;

    /// <summary>Contracts open from entries of that name; the empty name counts all.</summary>
    public int OpenQuantity(string fromEntrySignal)
    {
        int quantity = 0;
        foreach (OpenLot lot in Lots)
            if (fromEntrySignal.Length == 0 || lot.Signal == fromEntrySignal) quantity += lot.Remaining;
        return quantity;
    }

    /// <summary>
    /// A fill has closed entries or opened one: takes the closed ones out and works out the position anew.
    /// </summary>
    public void Refresh(OpenLot? opened)
    {
        if (opened is not null) Lots.Add(opened);
        Lots.RemoveAll(static lot => lot.Remaining == 0);
        int quantity = 0;
        double value = 0;
        foreach (OpenLot lot in Lots)
        {
            quantity += lot.Remaining;
            value += lot.Remaining * lot.Entry.Price;
        }

        Position.Quantity = quantity;
        Position.AveragePrice = quantity == 0 ? 0 : value / quantity;
        Position.MarketPosition = quantity == 0 ? MarketPosition.Flat : Lots[0].Side;
    }

    /// <summary>The last tick's price, or without ticks the last close; 0 before the first bar.</summary>
    public double LastPrice =>
        LastTick is { } tick ? tick.Last
        : LastIndex < 0 ? 0
        : _strategy.BarsArray[LastSeries].GetClose(LastIndex);
}
