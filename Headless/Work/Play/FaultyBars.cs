using System;
using System.Collections.Generic;
using System.Linq;
using NT8Bridge.Live;

namespace NT8Bridge.Headless.Work.Play;

/// <summary>Hands disturbed bars to an engine on a chart, each once, when its time has come.</summary>
internal sealed class FaultyBars
{
    private readonly Queue<StreamFault> _waiting;

    /// <summary>Takes the disturbances that concern single bars.</summary>
    public FaultyBars(IEnumerable<StreamFault> faults) => _waiting = new Queue<StreamFault>(
        faults.Where(fault => fault.Kind is not (StreamFaultKind.Disconnect or StreamFaultKind.Freeze))
            .OrderBy(fault => fault.FromUtcTicks));

    /// <summary>True when a disturbance waits for this time or an earlier one.</summary>
    public bool IsDue(long utcTicks) => _waiting.Count > 0 && _waiting.Peek().FromUtcTicks <= utcTicks;

    /// <summary>The stream has reached this time.</summary>
    public void OnTime(long utcTicks, LiveEngine live)
    {
        while (IsDue(utcTicks) && live.Engine.Window.Count > 0)
        {
            Bar newest = live.Engine.Window[0];
            foreach (Bar bar in Bars(_waiting.Dequeue().Kind, newest, live)) live.OnLiveBar(bar);
        }
    }

    private static Bar[] Bars(StreamFaultKind kind, Bar newest, LiveEngine live) => kind switch
    {
        StreamFaultKind.Duplicate => [newest],
        StreamFaultKind.Correction => [WithHigherHigh(newest), newest],
        StreamFaultKind.Late => [.. live.Gaps().TakeLast(1).Select(gap => FlatBar(gap.ToUtcTicks, newest.Close))],
        StreamFaultKind.Ahead => [newest.Restamped(newest.EndUtcTicks + TimeSpan.TicksPerHour)],
        _ => [WithoutClose(newest, newest.EndUtcTicks + live.Engine.Options.Interval.Ticks)],
    };

    private static Bar WithHigherHigh(in Bar bar) =>
        new(bar.EndUtcTicks, bar.Open, bar.High + 1, bar.Low, bar.Close, bar.Volume, bar.TickCount);

    private static Bar FlatBar(long endUtcTicks, double price) => new(endUtcTicks, price, price, price, price, 1, 1);

    private static Bar WithoutClose(in Bar bar, long endUtcTicks) =>
        new(endUtcTicks, bar.Open, bar.High, bar.Low, double.NaN, 1, 1);
}
