using System;
using NT8Bridge.Indicators.Windows;

namespace NT8Bridge.Indicators;

/// <summary>
/// Volume-weighted average of typical prices since an instant, with bands at a number of volume-weighted standard deviations.
/// Outputs: average, upper band, lower band, standard deviation. NaN for bars that end at or before the anchor. While no volume
/// has traded since, the average is the bar's typical price. The same in both dialects.
/// </summary>
public sealed class AnchoredVwap : BarIndicator<AnchoredVwap.State>
{
    private readonly long _anchorUtcTicks;
    private readonly double _deviations;

    /// <summary>From <paramref name="anchorUtc"/> on, bands at <paramref name="deviations"/> standard deviations.</summary>
    /// <exception cref="ArgumentException">The anchor is a local time.</exception>
    public AnchoredVwap(DateTime anchorUtc, double deviations = 2.0, IndicatorSeeding seeding = IndicatorSeeding.NinjaTrader)
        : base(seeding, (anchorUtc.Ticks - UnixEpochTicks) / (double)TimeSpan.TicksPerSecond, deviations)
    {
        if (anchorUtc.Kind == DateTimeKind.Local) throw new ArgumentException("The anchor is a time in UTC.", nameof(anchorUtc));
        _anchorUtcTicks = anchorUtc.Ticks;
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

    /// <summary>UTC ticks of the instant from which models count the seconds of an anchor.</summary>
    internal const long UnixEpochTicks = UnixEpoch.UtcTicks;

    /// <summary>The anchor that a model gives.</summary>
    internal static DateTime At(double unixSeconds) => new DateTime(UnixEpochTicks, DateTimeKind.Utc).AddSeconds(unixSeconds);

    internal override double Next(in State state, in Bar bar, out State next)
    {
        next = state;
        if (bar.EndUtcTicks <= _anchorUtcTicks) return double.NaN;
        next.Weighted.Add(bar.Typical, bar.Volume);
        return next.Weighted.Mean;
    }

    internal override double Read(in State state, double value, int output)
    {
        if (output == 0 || double.IsNaN(value)) return value;
        double deviation = state.Weighted.StandardDeviation;
        return output == 1 ? value + (_deviations * deviation) : output == 2 ? value - (_deviations * deviation) : deviation;
    }

    /// <summary>The whole mutable state of the indicator.</summary>
    public struct State
    {
        internal WeightedMoments Weighted;
    }
}
