using System;
using System.Collections.Generic;
using System.Globalization;
using System.Threading;
using NinjaTrader.Data;
using NT8Bridge.Headless.Seams;

namespace NT8Bridge.Testing;

/// <summary>
/// Prices for a test: drawn bar by bar, trade by trade, or read from a file. Every call gives a new market and leaves the old one
/// as it was, so that tests, in parallel too, can share its beginning.
/// <code>
/// Market market = Market.Of("ES 12-25").Minutes().From(5000).Up(2, bars: 20).Gap(-4).Flat(bars: 5);
/// </code>
/// Prices are points of the instrument, and have to lie on its ticks. Where <see cref="At(string)"/> says nothing else, the first
/// bar begins with the first session of the month before the contract's.
/// </summary>
public sealed partial class Market
{
    private const string TimeForm = "yyyy-MM-dd HH:mm";
    private readonly Lazy<BuiltMarket> _built;

    private Market(MarketPlan plan)
    {
        Plan = plan;
        _built = new Lazy<BuiltMarket>(() => new BuiltMarket(plan), LazyThreadSafetyMode.ExecutionAndPublication);
    }

    /// <summary>All its bars, as they are drawn or read; none for a market of trades.</summary>
    public IReadOnlyList<Bar> Bars => Built.Bars;

    internal MarketPlan Plan { get; }

    /// <summary>The prices, made once.</summary>
    internal BuiltMarket Built => _built.Value;

    /// <summary>A market of a built-in instrument, without any price yet.</summary>
    /// <param name="instrument">Its full name, "ES 12-25".</param>
    public static Market Of(string instrument) => new(new MarketPlan { Instrument = instrument });

    /// <summary>A market of an instrument that is not built in; it trades around the clock.</summary>
    /// <param name="instrument">Its full name, "XYZ 12-25".</param>
    /// <param name="tickSize">Smallest change of its price, points.</param>
    /// <param name="pointValue">What a point of a contract is worth, in its currency.</param>
    public static Market Of(string instrument, double tickSize, double pointValue) =>
        new(new MarketPlan { Instrument = instrument, Product = new MadeProduct(tickSize, pointValue) });

    /// <summary>
    /// The bars or ticks of a file, in any form that the command line reads: NinjaTrader's exports, CSV with a header, parquet.
    /// </summary>
    /// <param name="path">The file. One that is not found from the working directory is looked for beside the test's
    /// assembly.</param>
    /// <param name="instrument">Full name of the instrument; null for the one that the file is named after.</param>
    public static Market OfFile(string path, string? instrument = null) =>
        new(new MarketPlan { Instrument = instrument ?? "", File = path });

    /// <summary>Bars of that many minutes.</summary>
    public Market Minutes(int value = 1) => BarsOf(checked(value * 60), value);

    /// <summary>Bars of that many seconds.</summary>
    public Market Seconds(int value) => BarsOf(value, value);

    /// <summary>
    /// What the script runs on, where it is not the bars as they are drawn or read: 5-minute bars of 1-minute bars, for example.
    /// </summary>
    public Market Chart(BarsPeriodType type, int value) =>
        Chart(new BarsPeriod { BarsPeriodType = type, Value = value });

    /// <summary>The same for a period with more to say.</summary>
    public Market Chart(BarsPeriod period) => new(Plan with { Chart = period });

    /// <summary>The sessions of a template of that name, in place of the instrument's own; bars lie in them.</summary>
    /// <param name="tradingHours">For example "CME US Index Futures RTH".</param>
    public Market Session(string tradingHours) => new(Plan with { TradingHours = tradingHours });

    /// <summary>The zone in which the platform, and so the script, sees times; UTC where nothing is said.</summary>
    /// <param name="name">For example "America/New_York" or "Eastern Standard Time".</param>
    public Market Zone(string name)
    {
        try
        {
            return new Market(Plan with { Zone = WindowsTimeZones.FindSystemTimeZoneById(name) });
        }
        catch (Exception e) when (e is TimeZoneNotFoundException or InvalidTimeZoneException)
        {
            throw new ScriptTestException($"There is no time zone '{name}'; write for example America/New_York.", e);
        }
    }

    /// <summary>The next bar begins at that time of <see cref="Zone"/>, or with the next session where none is on.</summary>
    /// <param name="time">As in "2025-11-03 09:30".</param>
    public Market At(string time) =>
        DateTime.TryParseExact(time, TimeForm, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTime read)
            ? At(read)
            : throw new ScriptTestException($"'{time}' is no time of the form {TimeForm}, as in 2025-11-03 09:30.");

    /// <summary>The same as a date.</summary>
    public Market At(DateTime time)
    {
        TimeZoneInfo zone = Plan.Zone;
        var local = DateTime.SpecifyKind(time, DateTimeKind.Unspecified);
        if (zone.IsInvalidTime(local))
            throw new ScriptTestException($"{time:yyyy-MM-dd HH:mm} is skipped by the clock of {zone.Id}.");
        long utcTicks = TimeZoneInfo.ConvertTimeToUtc(local, zone).Ticks;
        return Then(pen => pen.MoveTo(utcTicks));
    }

    /// <summary>Another instrument beside it, which the script may add by AddDataSeries.</summary>
    public Market And(Market other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return new Market(Plan with { Others = Plan.Others.Add(other.Plan).AddRange(other.Plan.Others) });
    }

    private Market Then(Action<MarketPen> stroke) => new(Plan.Then(stroke));

    private Market BarsOf(int seconds, int value) => value >= 1
        ? new Market(Plan with { BarSeconds = seconds })
        : throw new ScriptTestException($"There are no bars of {value}: write 1 or more.");
}
