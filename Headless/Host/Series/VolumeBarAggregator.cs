using System;
using NinjaTrader.Data;

namespace NT8Bridge.Headless.Host.Series;

/// <summary>
/// Bars of a number of contracts, stamped at their last tick; what a trade has beyond a full bar goes into the next one.
/// </summary>
internal sealed class VolumeBarAggregator : BarAggregator
{
    private readonly long _size;

    internal VolumeBarAggregator(BarsSeries series)
        : base(series) => _size = series.BarsPeriod.Value;

    protected override void AddInSession(in Tick tick, bool isNewSession)
    {
        long left = tick.Size;
        bool opens = StartsAnew(isNewSession);
        do
        {
            int last = Series.Count - 1;
            long room = opens ? 0 : _size - Series.GetVolume(last);
            if (room <= 0)
            {
                long part = Math.Min(left, _size);
                Series.Append(tick.UtcTicks, tick.Price, tick.Price, tick.Price, tick.Price, part, 1, tick.Bid, tick.Ask);
                left -= part;
            }
            else
            {
                long part = Math.Min(left, room);
                Series.Update(tick.Price, tick.Price, tick.Price, part, 1, tick.Bid, tick.Ask);
                Series.Stamp(last, tick.UtcTicks);
                left -= part;
            }

            opens = false;
        }
        while (left > 0);
    }
}
