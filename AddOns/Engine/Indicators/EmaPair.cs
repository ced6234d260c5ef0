namespace NT8Bridge.Indicators;

/// <summary>
/// A fast and a slow exponential average. In the TA-Lib dialect the fast one is seeded over the last of the values that seed the
/// slow one, so that both start at the same bar.
/// </summary>
internal sealed class EmaPair
{
    private readonly Ema _fast;
    private readonly Ema _slow;
    private readonly int _skipped;

    internal EmaPair(int fast, int slow, IndicatorSeeding seeding)
    {
        if (fast >= slow) throw new System.ArgumentOutOfRangeException(nameof(fast), fast, "fast is less than slow.");
        _fast = new Ema(fast, seeding);
        _slow = new Ema(slow, seeding);
        _skipped = seeding == IndicatorSeeding.TaLib ? slow - fast : 0;
    }

    internal int WarmupPeriod => _slow.WarmupPeriod;

    internal int BarsForDigits(int digits) => _slow.BarsForDigits(digits);

    /// <summary>Fast − slow, NaN until both are there.</summary>
    internal double Next(in State state, double value, out State next)
    {
        double fast = double.NaN;
        if (state.Skipped < _skipped)
        {
            next.Skipped = state.Skipped + 1;
            next.Fast = state.Fast;
        }
        else
        {
            next.Skipped = state.Skipped;
            fast = _fast.Next(in state.Fast, value, out next.Fast);
        }

        return fast - _slow.Next(in state.Slow, value, out next.Slow);
    }

    internal struct State
    {
        internal Ema.State Fast;
        internal Ema.State Slow;
        internal long Skipped;
    }
}
