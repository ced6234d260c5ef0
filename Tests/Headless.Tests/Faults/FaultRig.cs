using System;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NinjaTrader.Data;
using NinjaTrader.NinjaScript;
using NT8Bridge.Headless.Host;
using NT8Bridge.Headless.Host.Faults;
using NT8Bridge.Headless.Host.Runs;
using NT8Bridge.Headless.Host.Series;
using NT8Bridge.Headless.Tests.Orders;

namespace NT8Bridge.Headless.Tests.Faults;

/// <summary>
/// A scripted strategy on a chart whose platform misbehaves: two calm minutes of history up to 10:02, then ticks, each at a
/// number of seconds after that.
/// </summary>
internal sealed class FaultRig
{
    public static readonly DateTime Live = Rig.Start.AddMinutes(2);
    private readonly Tick[] _ticks;
    private int _next;

    public FaultRig(ScriptedStrategy.Plot plot, PlatformFaults? faults, params (double Seconds, double Price)[] ticks)
    {
        Plot = plot;
        _ticks = [.. ticks.Select(static tick => new Tick(At(tick.Seconds).Ticks, tick.Price, 1, double.NaN, double.NaN))];
        Bar[] bars = Rig.Minutes((100, 100.5, 99.5, 100), (100, 100.5, 99.5, 100));
        RunRequest request = Rig.Request(plot, new HostContext(), new PriceHistory(Rig.Instrument, bars, 60, _ticks), 1);
        Chart = new FaultyChart(request, Live.Ticks, faults);
        Assert.IsTrue(Chart.Start(), Chart.Session.Fault?.Message);
    }

    public FaultRig(ScriptedStrategy.Plot plot, PlatformFault fault, params (double Seconds, double Price)[] ticks)
        : this(plot, new PlatformFaults { Faults = [fault] }, ticks)
    {
    }

    public FaultyChart Chart { get; }

    public ScriptedStrategy.Plot Plot { get; }

    public ScriptedStrategy Script => (ScriptedStrategy)Chart.Session.Script;

    public HostContext Host => Chart.Session.Request.Host;

    public static DateTime At(double seconds) => Live.AddSeconds(seconds);

    /// <summary>Acts once, at the first tick.</summary>
    public static ScriptedStrategy.Plot OnFirstTick(
        Action<ScriptedStrategy> act, Action<ScriptedStrategy>? configure = null, Action<ScriptedStrategy, int>? atTick = null)
    {
        int tick = 0;
        return new()
        {
            Configure = s =>
            {
                s.Calculate = Calculate.OnEachTick;
                s.EntryHandling = EntryHandling.UniqueEntries;
                s.ConnectionLossHandling = ConnectionLossHandling.KeepRunning;
                s.RealtimeErrorHandling = RealtimeErrorHandling.IgnoreAllErrors;
                configure?.Invoke(s);
            },
            OnBar = s =>
            {
                if (s.State != State.Realtime) return;
                if (++tick == 1) act(s);
                atTick?.Invoke(s, tick);
            },
        };
    }

    /// <summary>Plays that many ticks, or all that are left; the events that they bring.</summary>
    public string[] Play(int count = int.MaxValue)
    {
        int before = Plot.Events.Count;
        for (; count > 0 && _next < _ticks.Length; count--) Chart.OnTick(Rig.Instrument, _ticks[_next++]);
        Assert.IsNull(Chart.Session.Fault, Chart.Session.Fault?.Message);
        return [.. Plot.Events.Skip(before)];
    }
}
