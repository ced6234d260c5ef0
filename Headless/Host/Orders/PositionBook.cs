using System.Collections.Generic;
using NinjaTrader.Cbi;

namespace NT8Bridge.Headless.Host.Orders;

/// <summary>A strategy's open entries in one instrument, the position they add up to, and the last market seen.</summary>
internal sealed class PositionBook(Account account, Instrument instrument, int firstSeries)
{
    private readonly List<OpenLot> _lots = [];

    public Instrument Instrument { get; } = instrument;

    /// <summary>First series of the instrument, whose bars count the length of trades.</summary>
    public int FirstSeries { get; } = firstSeries;

    public Position Position { get; } = new(account, instrument);

    /// <summary>Oldest first. A list, so that going through it costs nothing.</summary>
    public List<OpenLot> Lots => _lots;

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
        foreach (OpenLot lot in _lots)
            if (fromEntrySignal.Length == 0 || lot.Signal == fromEntrySignal) quantity += lot.Remaining;
        return quantity;
    }

    public void Open(OpenLot lot)
    {
        _lots.Add(lot);
        Refresh();
    }

    /// <summary>Takes closed entries out and works out the position anew.</summary>
    public void Refresh()
    {
        _lots.RemoveAll(static lot => lot.Remaining == 0);
        int quantity = 0;
        double value = 0;
        foreach (OpenLot lot in _lots)
        {
            quantity += lot.Remaining;
            value += lot.Remaining * lot.Entry.Price;
        }

        Position.Quantity = quantity;
        Position.AveragePrice = quantity == 0 ? 0 : value / quantity;
        Position.MarketPosition = quantity == 0 ? MarketPosition.Flat : _lots[0].Side;
    }
}
