using System;
using NT8Bridge.Sessions;

namespace NT8Bridge.Indicators;

/// <summary>
/// Range of the first minutes of the trading day (T. Crabel 1990). Outputs: high, low, middle, and 1 once the range is complete
/// (0 while it forms). NaN where no bar of the day ended within these minutes. The same in both dialects.
/// </summary>
public sealed class OpeningRange : BarIndicator<OpeningRange.State>
{
    private readonly ISessionCalendar _calendar;
    private readonly long _length;

    /// <summary>
    /// Over the first <paramref name="minutes"/> (up to a day) of the trading days of <paramref name="calendar"/>.
    /// </summary>
    public OpeningRange(ISessionCalendar calendar, double minutes = 30, IndicatorSeeding seeding = IndicatorSeeding.NinjaTrader)
        : base(seeding, minutes)
    {
        _calendar = calendar ?? throw new ArgumentNullException(nameof(calendar));
        if (Require.Positive(minutes, nameof(minutes)) > 1440)
            throw new ArgumentOutOfRangeException(nameof(minutes), minutes, "minutes is at most 1440.");
        _length = (long)(minutes * TimeSpan.TicksPerMinute);
    }

    /// <inheritdoc/>
    public override int WarmupPeriod => 1;

    /// <inheritdoc/>
    public override int OutputCount => 4;

    /// <summary>Highest price of the range; the same as <see cref="Indicator.Value"/>.</summary>
    public double High => Value;

    /// <summary>Lowest price of the range.</summary>
    public double Low => Output(1);

    /// <summary>Mean of high and low.</summary>
    public double Middle => Output(2);

    /// <summary>True once a bar ended at or after the end of the range.</summary>
    public bool IsComplete => Output(3) == 1;

    /// <inheritdoc/>
    public override bool CoversWholeDay => Current.Session.IsWhole == 1;

    internal override double Next(in State state, in Bar bar, out State next)
    {
        bool newDay = state.Session.Advance(_calendar, bar.EndUtcTicks, out SessionState session);
        next = state;
        next.Session = session;
        if (newDay)
        {
            next.RangeEndUtcTicks = session.BeginUtcTicks + _length;
            next.Bars = 0;
        }

        if (bar.EndUtcTicks <= next.RangeEndUtcTicks)
        {
            next.High = next.Bars == 0 || bar.High > next.High ? bar.High : next.High;
            next.Low = next.Bars == 0 || bar.Low < next.Low ? bar.Low : next.Low;
            next.Bars++;
        }

        next.Complete = bar.EndUtcTicks >= next.RangeEndUtcTicks ? 1 : 0;
        return next.Bars == 0 ? double.NaN : next.High;
    }

    internal override double Read(in State state, double value, int output)
    {
        if (output == 0 || double.IsNaN(value)) return value;
        return output == 1 ? state.Low : output == 2 ? (state.High + state.Low) / 2 : state.Complete;
    }

    /// <summary>The whole mutable state of the indicator.</summary>
    public struct State
    {
        internal SessionState Session;
        internal long RangeEndUtcTicks;
        internal double High;
        internal double Low;
        internal long Bars;
        internal long Complete;
    }
}
