using System;
using System.Collections.Generic;
using System.Linq;
using NT8Bridge.Live;

namespace NT8Bridge.Headless.Cli.Charts;

/// <summary>Hands disturbed bars to an engine on a chart, each once, when its time has come.</summary>
internal sealed class FaultyBars
{
    private readonly Queue<StreamFault> _waiting;

    /// <summary>Takes the disturbances that concern single bars.</summary>
    public FaultyBars(IEnumerable<StreamFault> faults) => _waiting = new Queue<StreamFault>(
        faults.Where(fault => fault.Kind is not (StreamFaultKind.Disconnect or StreamFaultKind.Freeze)).OrderBy(fault => fault.FromUtcTicks));

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
        StreamFaultKind.Correction => [new Bar(newest.EndUtcTicks, newest.Open, newest.High + 1, newest.Low, newest.Close, newest.Volume, newest.TickCount), newest],
        StreamFaultKind.Late => [.. live.Gaps().TakeLast(1).Select(gap => new Bar(gap.ToUtcTicks, newest.Close, newest.Close, newest.Close, newest.Close, 1, 1))],
        StreamFaultKind.Ahead => [newest.Restamped(newest.EndUtcTicks + TimeSpan.TicksPerHour)],
        _ => [new Bar(newest.EndUtcTicks + live.Engine.Options.Interval.Ticks, newest.Open, newest.High, newest.Low, double.NaN, 1, 1)],
    };
}
