using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;

namespace NT8Bridge.Benchmarks;

/// <summary>
/// The timing of one method. A round is usually shorter than the time slice of another process, so that most rounds are not
/// interrupted; of a longer round the processor time counts.
/// </summary>
/// <param name="name">What is timed.</param>
/// <param name="call">Calls it once.</param>
/// <param name="operations">What one call does so many times.</param>
internal sealed class Timing(string name, Action call, int operations)
{
    private static readonly TimeSpan Warm = TimeSpan.FromMilliseconds(400);
    private static readonly TimeSpan Measured = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Short = TimeSpan.FromMicroseconds(200);
    private static readonly TimeSpan Slice = TimeSpan.FromMilliseconds(1);
    private const int FewestRounds = 16;

    private readonly List<double> _ratios = [];
    private bool _isLong;
    private int _calls;
    private double _best = double.MaxValue;
    private long _leastBytes = long.MaxValue;
    private int _rounds;
    private TimeSpan _taken;

    /// <summary>True when it was measured long enough.</summary>
    public bool IsDone => _rounds >= FewestRounds && _taken >= Measured;

    /// <summary>Nanoseconds of the last round.</summary>
    public double Last { get; private set; }

    /// <summary>Calls it until it is warm and sees how long it takes.</summary>
    public void WarmUp()
    {
        long start = Stopwatch.GetTimestamp();
        int calls = 0;
        for (; calls == 0 || Stopwatch.GetElapsedTime(start) < Warm; calls++) call();
        TimeSpan one = Stopwatch.GetElapsedTime(start) / calls;
        _isLong = one > Slice;
        _calls = (int)Math.Clamp(Short / one, 1, 100_000);
    }

    /// <summary>
    /// Times one round; <paramref name="beside"/> is what is timed in the same turn and compared with. What else the machine does
    /// changes within seconds, so that the ratio of two rounds in turn says more than that of two times.
    /// </summary>
    public void Round(Timing beside)
    {
        long bytes = GC.GetAllocatedBytesForCurrentThread();
        TimeSpan begin = Now();
        for (int i = 0; i < _calls; i++) call();
        TimeSpan round = Now() - begin;
        Last = round.TotalNanoseconds / _calls / operations;
        _best = Math.Min(_best, Last);
        if (beside.Last > 0) _ratios.Add(Last / beside.Last);
        _leastBytes = Math.Min(_leastBytes, GC.GetAllocatedBytesForCurrentThread() - bytes);
        _taken += round;
        _rounds++;
    }

    /// <summary>The line of the table.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{name,-56}{_best,16:N2}{Ratio,10:N3}{_leastBytes / (double)_calls / operations,12:N1}{_rounds,10}");

    private double Ratio
    {
        get
        {
            _ratios.Sort();
            return _ratios.Count == 0 ? double.NaN : _ratios[_ratios.Count / 2];
        }
    }

    /// <summary>
    /// Processor time for long rounds, which leaves out what other programs took meanwhile. The system counts that in steps,
    /// which are too coarse for a short round.
    /// </summary>
    private TimeSpan Now() => _isLong ? Environment.CpuUsage.TotalTime : Stopwatch.GetElapsedTime(0);
}
