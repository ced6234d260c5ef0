using System;
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

    private bool _isLong;
    private int _calls;
    private double _best = double.MaxValue;
    private long _leastBytes = long.MaxValue;
    private int _rounds;
    private TimeSpan _taken;

    /// <summary>True when it was measured long enough.</summary>
    public bool IsDone => _rounds >= FewestRounds && _taken >= Measured;

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

    /// <summary>Times one round.</summary>
    public void Round()
    {
        long bytes = GC.GetAllocatedBytesForCurrentThread();
        TimeSpan begin = Now();
        for (int i = 0; i < _calls; i++) call();
        TimeSpan round = Now() - begin;
        _best = Math.Min(_best, round.TotalNanoseconds / _calls / operations);
        _leastBytes = Math.Min(_leastBytes, GC.GetAllocatedBytesForCurrentThread() - bytes);
        _taken += round;
        _rounds++;
    }

    /// <summary>The line of the table.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{name,-56}{_best,16:N2}{_leastBytes / (double)_calls / operations,12:N1}{_rounds,10}");

    /// <summary>
    /// Processor time for long rounds, which leaves out what other programs took meanwhile. The system counts that in steps,
    /// which are too coarse for a short round.
    /// </summary>
    private TimeSpan Now() => _isLong ? Environment.CpuUsage.TotalTime : Stopwatch.GetElapsedTime(0);
}
