using System;
using NT8Bridge.Live.Gaps;

namespace NT8Bridge.Live.Stream;

/// <summary>
/// Tells that the stream in use has been silent for longer than the limit and longer than its market ever is, to judge by the
/// newest bars.
/// </summary>
internal sealed class SilenceWatch
{
    private readonly TradingEngine _engine;
    private readonly LiveStream _stream;
    private readonly GapWatch _gaps;
    private readonly UsualSilence _silence;
    private readonly long _limit;

    internal SilenceWatch(TradingEngine engine, LiveStream stream, GapWatch gaps, UsualSilence silence, TimeSpan limit)
    {
        _engine = engine;
        _stream = stream;
        _gaps = gaps;
        _silence = silence;
        _limit = limit.Ticks;
    }

    /// <summary>True when the silence is too long at this time; false while the stream is known to be away.</summary>
    internal bool IsTooLong(long utcTicks)
    {
        long since = _stream.SilentSince;
        if (_stream.IsAway || _engine.Window.Count == 0 || utcTicks - since <= _limit) return false;
        // More bars than these are not needed to tell how quiet the market is.
        var ends = new long[Math.Min(_engine.Window.Count, UsualSilence.Reach + 1)];
        for (int ago = 0; ago < ends.Length; ago++) ends[ends.Length - 1 - ago] = _engine.Window[ago].EndUtcTicks;
        return !_silence.Allows(ends, ends.Length - 1, since, utcTicks, _gaps.Unknown);
    }
}
