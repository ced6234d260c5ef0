namespace NT8Bridge.Benchmarks.Indicators.Bare;

/// <summary>
/// The least code that streams a MACD. It knows no peek, correction, snapshot or check of the input,
/// and the rounding errors of its sums add up.
/// </summary>
internal sealed class BareMacd
{
    private readonly BareEma _fast;
    private readonly BareEma _slow;
    private readonly BareEma _signal;

    internal BareMacd(int fast, int slow, int signal)
    {
        _fast = new BareEma(fast);
        _slow = new BareEma(slow);
        _signal = new BareEma(signal);
    }

    /// <summary>The histogram.</summary>
    internal double Update(double value)
    {
        double line = _fast.Update(value) - _slow.Update(value);
        return line - _signal.Update(line);
    }
}
