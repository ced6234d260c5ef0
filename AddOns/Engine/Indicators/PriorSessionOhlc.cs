using System;
using NT8Bridge.Sessions;

namespace NT8Bridge.Indicators;

/// <summary>
/// Open, high, low and close of the trading day before. Outputs: close, open, high, low. NaN during the first trading day seen.
/// The day in which the history begins may lack bars at its begin: its values come from the bars that were seen, as on the chart,
/// and while it is the day before <see cref="CoversWholeDay"/> is false. The same in both dialects.
/// </summary>
public sealed class PriorSessionOhlc : BarIndicator<PriorSessionOhlc.State>
{
    private readonly ISessionCalendar _calendar;

    /// <summary>Over the trading days of <paramref name="calendar"/>.</summary>
    public PriorSessionOhlc(ISessionCalendar calendar, IndicatorSeeding seeding = IndicatorSeeding.NinjaTrader)
        : base(seeding) => _calendar = calendar ?? throw new ArgumentNullException(nameof(calendar));

    /// <inheritdoc/>
    public override int WarmupPeriod => 1;

    /// <inheritdoc/>
    public override int OutputCount => 4;

    /// <summary>Last price; the same as <see cref="Indicator.Value"/>.</summary>
    public double Close => Value;

    /// <summary>First price.</summary>
    public double Open => Output(1);

    /// <summary>Highest price.</summary>
    public double High => Output(2);

    /// <summary>Lowest price.</summary>
    public double Low => Output(3);

    /// <inheritdoc/>
    public override bool CoversWholeDay => Current.PriorIsWhole == 1;

    internal override double Next(in State state, in Bar bar, out State next)
    {
        bool newDay = state.Session.Advance(_calendar, bar.EndUtcTicks, out SessionState session);
        next = state;
        next.Session = session;
        if (newDay)
        {
            next.Prior = state.Today;
            next.HasPrior = state.Session.EndUtcTicks == 0 ? 0 : 1;
            next.PriorIsWhole = state.Session.IsWhole;
            next.Today = new Ohlc { Open = bar.Open, High = bar.High, Low = bar.Low };
        }

        if (bar.High > next.Today.High) next.Today.High = bar.High;
        if (bar.Low < next.Today.Low) next.Today.Low = bar.Low;
        next.Today.Close = bar.Close;
        return next.HasPrior == 0 ? double.NaN : next.Prior.Close;
    }

    internal override double Read(in State state, double value, int output)
    {
        if (output == 0 || double.IsNaN(value)) return value;
        return output == 1 ? state.Prior.Open : output == 2 ? state.Prior.High : state.Prior.Low;
    }

    internal struct Ohlc
    {
        internal double Open;
        internal double High;
        internal double Low;
        internal double Close;
    }

    /// <summary>The whole mutable state of the indicator.</summary>
    public struct State
    {
        internal SessionState Session;
        internal Ohlc Today;
        internal Ohlc Prior;
        internal long HasPrior;
        internal long PriorIsWhole;
    }
}
