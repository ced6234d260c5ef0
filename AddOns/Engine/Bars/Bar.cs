using System;
using System.Globalization;

namespace NT8Bridge;

/// <summary>
/// One closed time bar, stamped at its END in UTC ticks (100 ns): the bar 09:30:00–09:30:30 carries 09:30:30. Immutable. The
/// constructor does not check the values, because whoever reads input has to name the row that it rejects;
/// <see cref="BarFault"/> has the rules.
/// </summary>
public readonly struct Bar : ITimed
{
    /// <summary>Makes a bar from its end, prices, traded quantity and number of ticks.</summary>
    public Bar(long endUtcTicks, double open, double high, double low, double close, long volume, int tickCount)
    {
        EndUtcTicks = endUtcTicks;
        Open = open;
        High = high;
        Low = low;
        Close = close;
        Volume = volume;
        TickCount = tickCount;
    }

    /// <summary>End of the bar, UTC, in 100 ns ticks since year 1 (the scale of <see cref="System.DateTime.Ticks"/>).</summary>
    public long EndUtcTicks { get; }

    /// <summary>First traded price.</summary>
    public double Open { get; }

    /// <summary>Highest traded price.</summary>
    public double High { get; }

    /// <summary>Lowest traded price.</summary>
    public double Low { get; }

    /// <summary>Last traded price.</summary>
    public double Close { get; }

    /// <summary>Traded quantity in contracts; 0 is possible where only zero-quantity trades were reported.</summary>
    public long Volume { get; }

    /// <summary>Number of ticks the bar was made from; 0 where the source does not tell.</summary>
    public int TickCount { get; }

    /// <summary>The mean of high, low and close.</summary>
    public double Typical => (High + Low + Close) / 3.0;

    /// <summary>The number that <paramref name="price"/> names; the median is the mean of high and low.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such price.</exception>
    public double Price(BarPrice price) => price switch
    {
        BarPrice.Close => Close,
        BarPrice.Open => Open,
        BarPrice.High => High,
        BarPrice.Low => Low,
        BarPrice.Typical => Typical,
        BarPrice.Median => (High + Low) / 2.0,
        BarPrice.Volume => Volume,
        _ => throw new ArgumentOutOfRangeException(nameof(price), price, "Unknown bar price."),
    };

    /// <summary>
    /// True when time, prices and volume are equal. The tick count is not compared, because many sources do not tell it.
    /// </summary>
    public bool SameAs(in Bar other) =>
        EndUtcTicks == other.EndUtcTicks && Open == other.Open && High == other.High
        && Low == other.Low && Close == other.Close && Volume == other.Volume;

    /// <summary>True when there is a price at which both bars may have traded.</summary>
    internal bool Meets(in Bar other) => Low <= other.High && other.Low <= High;

    /// <summary>This bar and the one after it as one bar, which keeps the end of this one.</summary>
    public Bar Joined(in Bar next) => new(
        EndUtcTicks,
        Open,
        next.High > High ? next.High : High,
        next.Low < Low ? next.Low : Low,
        next.Close,
        Volume + next.Volume,
        TickCount + next.TickCount);

    /// <summary>The same bar with another end.</summary>
    public Bar Restamped(long endUtcTicks) => new(endUtcTicks, Open, High, Low, Close, Volume, TickCount);

    /// <inheritdoc/>
    public override string ToString() => string.Format(
        CultureInfo.InvariantCulture, "{0} O={1} H={2} L={3} C={4} V={5}", Time(), Open, High, Low, Close, Volume);

    private string Time() => EndUtcTicks >= 0 && EndUtcTicks <= DateTime.MaxValue.Ticks
        ? new DateTime(EndUtcTicks, DateTimeKind.Utc).ToString("yyyy-MM-dd HH:mm:ss.FFF'Z'", CultureInfo.InvariantCulture)
        : "tick " + EndUtcTicks.ToString(CultureInfo.InvariantCulture);
}
