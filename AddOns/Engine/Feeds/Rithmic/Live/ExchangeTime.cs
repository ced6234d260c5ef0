using System;

namespace NT8Bridge.Feeds.Rithmic.Live;

/// <summary>
/// What time it is at the exchange, from the stamps of ticks and a monotonic clock: the smallest delay between a stamp and its
/// arrival within the last ten to twenty minutes is taken as the distance of the two clocks. So a quiet market's bar is closed
/// by the exchange's time however wrong this machine's clock is, a recorded day runs as well as a live one, and two clocks that
/// drift apart over days do no harm.
/// </summary>
internal sealed class ExchangeTime
{
    private static readonly long Span = TimeSpan.FromMinutes(10).Ticks;

    private long _earlier = long.MaxValue;
    private long _smallest = long.MaxValue;
    private long _spanEnd = long.MinValue;

    /// <summary>True once a tick was seen.</summary>
    public bool IsKnown => _smallest != long.MaxValue;

    /// <summary>Learns from a tick's stamp (UTC ticks) and its arrival (monotonic ticks).</summary>
    public void Learn(long stampUtcTicks, long receivedAt)
    {
        if (receivedAt >= _spanEnd)
        {
            _earlier = _smallest;
            _smallest = long.MaxValue;
            _spanEnd = receivedAt + Span;
        }

        _smallest = Math.Min(_smallest, receivedAt - stampUtcTicks);
    }

    /// <summary>UTC ticks at the exchange now.</summary>
    public long At(long monotonicTicks) => monotonicTicks - Math.Min(_earlier, _smallest);
}
