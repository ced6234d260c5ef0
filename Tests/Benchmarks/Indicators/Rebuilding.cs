using BenchmarkDotNet.Attributes;
using NT8Bridge.Indicators;

namespace NT8Bridge.Benchmarks.Indicators;

/// <summary>
/// One more bar for an ADX: updated, against computed anew over the window of 480 bars, at several lengths of history.
/// </summary>
public class Rebuilding
{
    private const int Window = 480;
    private readonly Bar[] _bars = BenchmarkBars.Make();
    private readonly Adx _adx = new(14);
    private int _next;

    /// <summary>Computes the window anew for each bar.</summary>
    [Benchmark(Baseline = true)]
    public double Rebuild()
    {
        _next = _next == _bars.Length ? Window : _next + 1;
        return Adx(_bars, _next < Window ? _next = Window : _next);
    }

    /// <summary>Updates the indicator with each bar.</summary>
    [Benchmark]
    public double Update()
    {
        _next = _next >= _bars.Length ? 1 : _next + 1;
        return _adx.Update(in _bars[_next - 1]);
    }

    internal static double Adx(Bar[] bars, int end)
    {
        var adx = new Adx(14);
        for (int i = end - Window; i < end; i++) adx.Update(in bars[i]);
        return adx.Value;
    }
}
