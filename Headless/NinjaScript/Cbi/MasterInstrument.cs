using System;
using System.Globalization;
using NinjaTrader.Core.FloatingPoint;
using NinjaTrader.Data;

namespace NinjaTrader.Cbi;

/// <summary>What all contracts of a product share: tick size, point value, currency, hours.</summary>
public class MasterInstrument
{
    /// <summary>Short name, for example "GC".</summary>
    public string Name { get; set; } = string.Empty;

    /// <summary>Name in words.</summary>
    public string Description { get; set; } = string.Empty;

    /// <summary>Smallest change of price.</summary>
    public double TickSize { get; set; } = 0.01;

    /// <summary>Value of one point of price for one contract, in <see cref="Currency"/>.</summary>
    public double PointValue { get; set; } = 1;

    /// <summary>Currency of the point value.</summary>
    public Currency Currency { get; set; } = Currency.UsDollar;

    /// <summary>Class of the product.</summary>
    public InstrumentType InstrumentType { get; set; } = InstrumentType.Future;

    /// <summary>One pip: ten ticks for currency pairs, which quote tenths of a pip; one tick for all else.</summary>
    internal double PipSize => InstrumentType == InstrumentType.Forex ? 10 * TickSize : TickSize;

    /// <summary>Exchange that lists the product.</summary>
    public Exchange Exchange { get; set; }

    /// <summary>Session template of the product.</summary>
    public TradingHours TradingHours { get; set; } = null!;

    /// <summary>Where to read about the product: nowhere.</summary>
    public Uri? Url { get; set; }

    /// <summary>When the market goes over to which contract month; the catalogue knows none.</summary>
    public RolloverCollection RolloverCollection { get; } = [];

    /// <summary>How contracts are joined to one history; the host holds each contract as it is.</summary>
    public MergePolicy MergePolicy { get; set; } = MergePolicy.DoNotMerge;

    /// <summary>
    /// The expiry that follows <paramref name="afterDate"/>. The host knows no calendars of expiries: it takes the quarterly
    /// months, and a contract until the third Friday of its month.
    /// </summary>
    public DateTime GetNextExpiry(DateTime afterDate)
    {
        var month = new DateTime(afterDate.Year, afterDate.Month, 1);
        DateTime thirdFriday = month.AddDays(((int)DayOfWeek.Friday - (int)month.DayOfWeek + 7) % 7 + 14);
        if (afterDate.Date > thirdFriday) month = month.AddMonths(1);
        while (month.Month % 3 != 0) month = month.AddMonths(1);
        return month;
    }

    /// <summary>
    /// The first rollover after a date; <see cref="NinjaTrader.Core.Globals.MaxDate"/> where none is known.
    /// </summary>
    public DateTime GetNextRolloverDate(DateTime afterDate)
    {
        DateTime next = NinjaTrader.Core.Globals.MaxDate;
        foreach (Rollover rollover in RolloverCollection)
            if (rollover.Date > afterDate && rollover.Date < next) next = rollover.Date;
        return next;
    }

    /// <summary>−1, 0 or 1: the order of two prices that are equal when they lie within half a tick.</summary>
    public int Compare(double price1, double price2)
    {
        double difference = price1 - price2;
        if (Math.Abs(difference) < TickSize / 2) return 0;
        return difference < 0 ? -1 : 1;
    }

    /// <summary>The price as text with the decimals of the tick size; rounded to a tick unless told otherwise.</summary>
    public string FormatPrice(double price, bool round = true)
    {
        if (round) price = RoundToTickSize(price);
        return price.ToString("F" + Decimals().ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
    }

    /// <summary>The nearest multiple of the tick size; halves go away from zero.</summary>
    public double RoundToTickSize(double price) => RoundPrice(price, TickSize);

    /// <summary>The next multiple of the tick size at or below.</summary>
    public double RoundDownToTickSize(double price)
    {
        double ticks = price / TickSize;
        double nearest = Math.Round(ticks);
        return Clean((nearest.ApproxCompare(ticks) == 0 ? nearest : Math.Floor(ticks)) * TickSize);
    }

    /// <summary>The nearest multiple of <paramref name="tickSize"/>.</summary>
    public static double RoundPrice(double price, double tickSize) =>
        Clean(Math.Round(price / tickSize, MidpointRounding.AwayFromZero) * tickSize);

    /// <inheritdoc/>
    public override string ToString() => Name;

    private int Decimals()
    {
        int decimals = 0;
        double tick = TickSize;
        while (decimals < 10 && Math.Abs(tick - Math.Round(tick)) > 1e-9)
        {
            tick *= 10;
            decimals++;
        }

        return decimals;
    }

    /// <summary>Takes away the noise of the multiplication: 1311.1000000000001 becomes 1311.1.</summary>
    private static double Clean(double price) => Math.Abs(price) < 1e6 ? Math.Round(price, 9) : price;
}
