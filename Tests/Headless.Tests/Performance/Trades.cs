using System;
using NinjaTrader.Cbi;

namespace NT8Bridge.Headless.Tests.Performance;

/// <summary>Makes trades by hand: an instrument with ticks of 0.25 and 50 per point, times counted from 1 January 2024.</summary>
internal static class Trades
{
    public static readonly DateTime Start = new(2024, 1, 1, 9, 0, 0);

    private static readonly Account Account = new("test");

    private static readonly Instrument Instrument = new(
        new MasterInstrument { Name = "ES", TickSize = 0.25, PointValue = 50, InstrumentType = InstrumentType.Future },
        "ES 03-24", new DateTime(2024, 3, 1));

    /// <summary>Trades of one contract, bought at 100, with these profits in points; an hour each, an hour apart.</summary>
    public static TradeCollection OfPoints(params double[] points)
    {
        TradeCollection trades = new();
        for (int i = 0; i < points.Length; i++) trades.Add(Make(100, 100 + points[i], entryHours: 2 * i, exitHours: (2 * i) + 1));
        return trades;
    }

    public static Trade Make(
        double entry, double exit, bool isLong = true, int quantity = 1, double? highest = null, double? lowest = null,
        double entryHours = 0, double exitHours = 1, double commission = 0, int bars = 1, double slippage = 0, string name = "A")
    {
        Execution opened = Fill(isLong, entry, quantity, entryHours, commission, slippage, name);
        Execution closed = Fill(!isLong, exit, quantity, exitHours, commission, slippage, "X");
        return new Trade(1, opened, closed, quantity, highest ?? entry, lowest ?? entry, bars);
    }

    private static Execution Fill(
        bool isBuy, double price, int quantity, double hours, double commission, double slippage, string name) =>
        new(
            Account, Instrument, null, name, isBuy ? MarketPosition.Long : MarketPosition.Short, price, quantity,
            Start.AddHours(hours))
        {
            Commission = commission,
            Slippage = slippage,
        };
}
