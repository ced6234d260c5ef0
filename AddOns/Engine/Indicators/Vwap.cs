using System;
using NT8Bridge.Indicators.Windows;
using NT8Bridge.Sessions;

namespace NT8Bridge.Indicators;

/// <summary>
/// Volume-weighted average price of the trading day (S. Berkowitz, D. Logue and E. Noser 1988): Σ typical·volume / Σ volume
/// since the day's first bar, with bands at a number of volume-weighted standard deviations. Outputs: average, upper band, lower
/// band, standard deviation. Starts anew with the first bar of another trading day. While the day has traded no volume, the
/// average is the bar's typical price. Exact once the begin of a trading day was seen. The same in both dialects.
/// </summary>
public sealed class Vwap : BarIndicator<Vwap.State>
{
    private readonly ISessionCalendar _calendar;
    private readonly double _deviations;

    /// <summary>
    /// Over the trading days of <paramref name="calendar"/>, bands at <paramref name="deviations"/> standard deviations.
    /// </summary>
    public Vwap(ISessionCalendar calendar, double deviations = 2.0, IndicatorSeeding seeding = IndicatorSeeding.NinjaTrader)
        : base(seeding, deviations)
    {
        _calendar = calendar ?? throw new ArgumentNullException(nameof(calendar));
        _deviations = Require.Positive(deviations, nameof(deviations));
    }

    /// <inheritdoc/>
    public override int WarmupPeriod => 1;

    /// <inheritdoc/>
    public override int OutputCount => 4;

    /// <summary>Average + deviations · standard deviation.</summary>
    public double Upper => Output(1);

    /// <summary>Average − deviations · standard deviation.</summary>
    public double Lower => Output(2);

    /// <summary>Volume-weighted standard deviation of the typical prices.</summary>
    public double StandardDeviation => Output(3);

    /// <inheritdoc/>
    public override bool CoversWholeDay => Current.Session.IsWhole == 1;

    internal override double Next(in State state, in Bar bar, out State next)
    {
        bool newDay = state.Session.Advance(_calendar, bar.EndUtcTicks, out next.Session);
        next.Weighted = newDay ? default : state.Weighted;
        next.Weighted.Add(bar.Typical, bar.Volume);
        return next.Weighted.Mean;
    }

    internal override double Read(in State state, double value, int output) => output switch
    {
        0 => value,
        1 => value + (_deviations * state.Weighted.StandardDeviation),
        2 => value - (_deviations * state.Weighted.StandardDeviation),
        _ => double.IsNaN(value) ? double.NaN : state.Weighted.StandardDeviation,
    };

    /// <summary>The whole mutable state of the indicator.</summary>
    public struct State
    {
        internal SessionState Session;
        internal WeightedMoments Weighted;
    }
}
