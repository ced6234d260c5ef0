using System;

namespace NT8Bridge.Feeds.Rithmic.Live;

/// <summary>
/// What time it is at the exchange, from the stamps of ticks and a monotonic clock: the smallest delay ever seen between a
/// stamp and its arrival is taken as the distance of the two clocks. So a quiet market's bar is closed by the exchange's time
/// however wrong this machine's clock is, and a recorded day runs as well as a live one.
/// </summary>
internal sealed class ExchangeTime
{
    private long _offset = long.MaxValue;

    /// <summary>True once a tick was seen.</summary>
    public bool IsKnown => _offset != long.MaxValue;

    /// <summary>Learns from a tick's stamp (UTC ticks) and its arrival (monotonic ticks).</summary>
    public void Learn(long stampUtcTicks, long receivedAt) => _offset = Math.Min(_offset, receivedAt - stampUtcTicks);

    /// <summary>UTC ticks at the exchange now, not ahead of the truth.</summary>
    public long At(long monotonicTicks) => monotonicTicks - _offset;
}
