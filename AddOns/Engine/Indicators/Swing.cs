using NT8Bridge.Indicators.Windows;

namespace NT8Bridge.Indicators;

/// <summary>
/// Swing points that never repaint: a high that exceeds the <c>strength</c> highs before it and is not exceeded by the
/// <c>strength</c> highs after it is known that many bars later, and shown from then on; lows likewise. Outputs: last confirmed
/// swing high, last confirmed swing low, and the bars since each (<c>strength</c> at its confirmation). NaN before the first.
/// NinjaTrader's Swing marks the same points but draws them back to their bar. The same in both dialects.
/// </summary>
public sealed class Swing : BarIndicator<Swing.State>
{
    private readonly BlockWindow<PriceRange, PriceRange.Merge> _window;
    private readonly ItemRing<PriceRange> _bars;
    private readonly ItemRing<PriceRange> _ranges;
    private readonly int _strength;

    /// <summary>Confirmed by <paramref name="strength"/> bars on either side.</summary>
    public Swing(int strength = 5, IndicatorSeeding seeding = IndicatorSeeding.NinjaTrader)
        : base(seeding, strength)
    {
        _strength = Require.Period(strength, nameof(strength));
        _window = new BlockWindow<PriceRange, PriceRange.Merge>(strength);
        _bars = new ItemRing<PriceRange>(strength);
        _ranges = new ItemRing<PriceRange>(strength + 1);
    }

    /// <inheritdoc/>
    public override int WarmupPeriod => (2 * _strength) + 1;

    /// <inheritdoc/>
    public override int OutputCount => 4;

    /// <summary>Last confirmed swing high; the same as <see cref="Indicator.Value"/>.</summary>
    public double High => Value;

    /// <summary>Last confirmed swing low.</summary>
    public double Low => Output(1);

    /// <summary>Bars since the bar of the swing high.</summary>
    public double HighAge => Output(2);

    /// <summary>Bars since the bar of the swing low.</summary>
    public double LowAge => Output(3);

    /// <summary>End of the bar that confirmed the swing high, UTC ticks; 0 before the first.</summary>
    public long HighConfirmedUtcTicks => Current.HighConfirmed;

    /// <summary>End of the bar that confirmed the swing low, UTC ticks; 0 before the first.</summary>
    public long LowConfirmedUtcTicks => Current.LowConfirmed;

    /// <summary>
    /// A measured number: a swing high and a swing low must have been confirmed, and nothing bounds when they come.
    /// </summary>
    public override int BarsForDigits(int digits) => 20 * WarmupPeriod;

    internal override double Next(in State state, in Bar bar, out State next)
    {
        next = state;
        var item = new PriceRange(bar.High, bar.Low);
        next.Bar = _bars.Push(state.Bar, in item);
        PriceRange after = _window.Push(in state.Window, in item, out next.Window);
        next.Range = _ranges.Push(state.Range, in after);
        next.HighAge = state.HighAge + 1;
        next.LowAge = state.LowAge + 1;
        if (next.Seen < WarmupPeriod) next.Seen++;
        if (next.Seen == WarmupPeriod)
        {
            PriceRange candidate = _bars.Ago(next.Bar, _strength);
            PriceRange before = _ranges.Ago(next.Range, _strength + 1);
            if (candidate.High > before.High && candidate.High >= after.High)
            {
                next.High = candidate.High;
                next.HighAge = _strength;
                next.HighConfirmed = bar.EndUtcTicks;
            }

            if (candidate.Low < before.Low && candidate.Low <= after.Low)
            {
                next.Low = candidate.Low;
                next.LowAge = _strength;
                next.LowConfirmed = bar.EndUtcTicks;
            }
        }

        return next.HighConfirmed == 0 ? double.NaN : next.High;
    }

    internal override double Read(in State state, double value, int output) => output switch
    {
        0 => value,
        1 => state.LowConfirmed == 0 ? double.NaN : state.Low,
        2 => state.HighConfirmed == 0 ? double.NaN : state.HighAge,
        _ => state.LowConfirmed == 0 ? double.NaN : state.LowAge,
    };

    internal override void VisitArrays(IArrayVisitor visitor)
    {
        _window.VisitArrays(visitor);
        _bars.VisitArrays(visitor);
        _ranges.VisitArrays(visitor);
    }

    /// <summary>The whole mutable state of the indicator.</summary>
    public struct State
    {
        internal BlockWindowState<PriceRange> Window;
        internal int Bar;
        internal int Range;
        internal long Seen;
        internal double High;
        internal double Low;
        internal long HighAge;
        internal long LowAge;
        internal long HighConfirmed;
        internal long LowConfirmed;
    }
}
