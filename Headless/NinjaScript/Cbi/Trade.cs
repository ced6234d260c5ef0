using System;
using System.Globalization;

namespace NinjaTrader.Cbi;

/// <summary>
/// One pairing of an entry and an exit. An entry of two that leaves in two exits makes two trades which share the entry.
/// Profits are after commissions. Currency, points, ticks and pips are for all contracts of the trade; percent is for one,
/// as a fraction of the entry price. MAE and MFE are never negative.
/// </summary>
public class Trade
{
    private readonly double _highest;
    private readonly double _lowest;

    /// <summary>Makes a trade of <paramref name="quantity"/> contracts; the extremes are prices seen while it was open.</summary>
    internal Trade(int tradeNumber, Execution entry, Execution exit, int quantity, double highest, double lowest, int bars)
    {
        TradeNumber = tradeNumber;
        Entry = entry;
        Exit = exit;
        Quantity = quantity;
        Bars = bars;
        _highest = Math.Max(highest, Math.Max(entry.Price, exit.Price));
        _lowest = Math.Min(lowest, Math.Min(entry.Price, exit.Price));

        MasterInstrument master = entry.Instrument.MasterInstrument;
        double direction = IsLong ? 1 : -1;
        Commission = (entry.Commission * quantity / entry.Quantity) + (exit.Commission * quantity / exit.Quantity);
        ProfitPoints = (direction * (exit.Price - entry.Price) * quantity) - (Commission / master.PointValue);
        MaePoints = (IsLong ? entry.Price - _lowest : _highest - entry.Price) * quantity;
        MfePoints = (IsLong ? _highest - entry.Price : entry.Price - _lowest) * quantity;
    }

    /// <summary>The fill that opened it.</summary>
    public Execution Entry { get; }

    /// <summary>The fill that closed it.</summary>
    public Execution Exit { get; }

    /// <summary>Contracts.</summary>
    public int Quantity { get; }

    /// <summary>Number within its collection of all trades, counted from 0.</summary>
    public int TradeNumber { get; }

    /// <summary>Commission of both fills, for this trade's share of them.</summary>
    public double Commission { get; }

    /// <summary>Fees; always 0, since the host knows commissions only.</summary>
    public double Fee => 0;

    /// <summary>Profit in currency.</summary>
    public double ProfitCurrency => ProfitPoints * Entry.Instrument.MasterInstrument.PointValue;

    /// <summary>Profit of one contract as a fraction of the entry price.</summary>
    public double ProfitPercent => ToPercent(ProfitPoints);

    /// <summary>Profit in pips.</summary>
    public double ProfitPips => ProfitPoints / Entry.Instrument.MasterInstrument.PipSize;

    /// <summary>Profit in points.</summary>
    public double ProfitPoints { get; }

    /// <summary>Profit in ticks.</summary>
    public double ProfitTicks => ProfitPoints / Entry.Instrument.MasterInstrument.TickSize;

    /// <summary>Largest open loss in currency.</summary>
    public double MaeCurrency => MaePoints * Entry.Instrument.MasterInstrument.PointValue;

    /// <summary>Largest open loss of one contract as a fraction of the entry price.</summary>
    public double MaePercent => ToPercent(MaePoints);

    /// <summary>Largest open loss in pips.</summary>
    public double MaePips => MaePoints / Entry.Instrument.MasterInstrument.PipSize;

    /// <summary>Largest open loss in points.</summary>
    public double MaePoints { get; }

    /// <summary>Largest open loss in ticks.</summary>
    public double MaeTicks => MaePoints / Entry.Instrument.MasterInstrument.TickSize;

    /// <summary>Largest open profit in currency.</summary>
    public double MfeCurrency => MfePoints * Entry.Instrument.MasterInstrument.PointValue;

    /// <summary>Largest open profit of one contract as a fraction of the entry price.</summary>
    public double MfePercent => ToPercent(MfePoints);

    /// <summary>Largest open profit in pips.</summary>
    public double MfePips => MfePoints / Entry.Instrument.MasterInstrument.PipSize;

    /// <summary>Largest open profit in points.</summary>
    public double MfePoints { get; }

    /// <summary>Largest open profit in ticks.</summary>
    public double MfeTicks => MfePoints / Entry.Instrument.MasterInstrument.TickSize;

    /// <summary>Share of the price range, while open, that lay on the good side of the entry; 0 without a range.</summary>
    public double EntryEfficiency => OfRange(IsLong ? _highest - Entry.Price : Entry.Price - _lowest);

    /// <summary>Share of that range that the exit had not given back; 0 without a range.</summary>
    public double ExitEfficiency => OfRange(IsLong ? Exit.Price - _lowest : _highest - Exit.Price);

    /// <summary>Share of that range that was earned; negative for a loss; 0 without a range.</summary>
    public double TotalEfficiency => OfRange(IsLong ? Exit.Price - Entry.Price : Entry.Price - Exit.Price);

    /// <summary>Bars from the entry bar to the exit bar, both counted.</summary>
    internal int Bars { get; }

    internal bool IsLong => Entry.MarketPosition == MarketPosition.Long;

    /// <summary>The trade in one line.</summary>
    public override string ToString() => string.Format(
        CultureInfo.InvariantCulture,
        "tradeNumber={0} entry='{1}' exit='{2}' quantity={3} entryPrice={4} exitPrice={5} profitCurrency={6}",
        TradeNumber, Entry.Name, Exit.Name, Quantity, Entry.Price, Exit.Price, ProfitCurrency);

    private double ToPercent(double points) => points / (Quantity * Math.Max(0.01, Math.Abs(Entry.Price)));

    private double OfRange(double part) => _highest > _lowest ? part / (_highest - _lowest) : 0;
}
