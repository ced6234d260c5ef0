using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using System.Windows.Media;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NinjaTrader.Cbi;
using NinjaTrader.Data;
using NinjaTrader.NinjaScript;
using NinjaTrader.NinjaScript.Strategies;
using NT8Bridge.Headless.Host;
using NT8Bridge.Headless.Host.Output;
using NT8Bridge.Headless.Host.Runs;
using NT8Bridge.Headless.Host.Series;
using NT8Bridge.Headless.Seams;

namespace NT8Bridge.Headless.Tests.Lifecycle;

/// <summary>What scripts ask of the platform beside bars: quotes, alerts, custom events, bars requests, statics.</summary>
[TestClass]
public sealed class ScriptServicesTests
{
    [TestMethod]
    public void Runs_in_parallel_share_bars_and_nothing_else()
    {
        HostContext first = Market.Host();
        var history = PriceHistory.OfBars(Market.Instrument(first), Market.MinuteBars(Market.Walk(3_000, 14)), 60);
        RunRequest request = Market.Request<StaticsReader>(history, first);
        var runs = new BacktestRun[8];
        Parallel.For(0, runs.Length, i =>
        {
            runs[i] = new BacktestRun(request with { Host = new HostContext { Instruments = first.Instruments } });
            runs[i].Run();
        });
        foreach (BacktestRun run in runs)
        {
            var script = (StaticsReader)run.Script;
            Assert.IsNull(run.Fault, run.Fault?.Message);
            Assert.AreEqual(0, script.WrongTimes, "each run sees its own clock");
            Assert.AreEqual(3_000, script.Printed);
            Assert.HasCount(3_000, ((ScriptJournal)run.Request.Host.Output).Texts(OutputKind.Print));
            Assert.AreSame(((StaticsReader)runs[0].Script).BarsArray[0].BarsSeries, script.BarsArray[0].BarsSeries);
        }
    }

    [TestMethod]
    public void Playback_has_its_connection_its_clock_and_quotes()
    {
        ServicesUser script = Live(out _);
        Assert.IsTrue(script.HadPlaybackConnection);
        Assert.IsTrue(script.ClockWasTickTime);
        Assert.IsTrue(script.HistoricalAskWasClose);
        Assert.AreEqual(0.5, script.Spread, 1e-12);
    }

    [TestMethod]
    public void An_alert_sounds_in_realtime_alone_and_again_after_its_time()
    {
        ServicesUser script = Live(out ScriptJournal journal);
        string[] alerts = journal.Lines.Where(l => l.Kind == OutputKind.Alert).Select(l => l.Time.ToString("o")).ToArray();
        DateTime[] times = journal.Lines.Where(l => l.Kind == OutputKind.Alert).Select(l => l.Time).ToArray();
        Assert.IsGreaterThan(3, alerts.Length);
        for (int i = 1; i < times.Length; i++) Assert.IsGreaterThanOrEqualTo(TimeSpan.FromMinutes(5), times[i] - times[i - 1]);
        Assert.IsTrue(times.All(t => t >= script.WentLive));
    }

    [TestMethod]
    public void A_custom_event_runs_at_once_here_and_before_the_next_event_from_another_thread()
    {
        ServicesUser script = Live(out _);
        Assert.AreEqual("here 0", script.AtOnce);
        Assert.AreEqual("there", script.FromOtherThread);
    }

    [TestMethod]
    public void A_bars_request_gives_bars_up_to_the_present()
    {
        ServicesUser script = Live(out _);
        Assert.HasCount(5, script.Requested);
        Assert.IsTrue(script.Requested.All(t => t <= script.WentLive));
        CollectionAssert.AreEqual(script.Requested.Order().ToArray(), script.Requested);
    }

    private static ServicesUser Live(out ScriptJournal journal)
    {
        HostContext host = Market.Host();
        Instrument instrument = Market.Instrument(host);
        Tick[] ticks = Market.Ticks(2_000, 15);
        long live = ticks[1_000].UtcTicks;
        var session = new ChartSession(Market.Request<ServicesUser>(PriceHistory.OfTicks(instrument, ticks), host), live);
        Assert.IsTrue(session.Start(), session.Fault?.Exception.ToString());
        session.OnTicks(instrument, ticks.Where(t => t.UtcTicks >= live).ToArray());
        Assert.IsTrue(session.Stop(), session.Fault?.Exception.ToString());
        journal = (ScriptJournal)host.Output;
        return (ServicesUser)session.Script;
    }
}

public class StaticsReader : Strategy
{
    internal int WrongTimes { get; private set; }

    internal int Printed { get; private set; }

    protected override void OnBarUpdate()
    {
        if (NinjaTrader.Core.Globals.Now != Time[0]) WrongTimes++;
        if (Connection.PlaybackConnection is not null) WrongTimes++;
        Print(++Printed);
    }
}

public class ServicesUser : Strategy
{
    internal bool HadPlaybackConnection { get; private set; }

    internal bool ClockWasTickTime { get; private set; } = true;

    internal bool HistoricalAskWasClose { get; private set; } = true;

    internal double Spread { get; private set; }

    internal DateTime WentLive { get; private set; }

    internal string AtOnce { get; private set; } = "";

    internal string FromOtherThread { get; private set; } = "";

    internal DateTime[] Requested { get; private set; } = [];

    protected override void OnStateChange()
    {
        if (State == State.SetDefaults) Calculate = Calculate.OnEachTick;
        if (State != State.Realtime) return;
        WentLive = NinjaTrader.Core.Globals.Now;
        HadPlaybackConnection = Connection.PlaybackConnection is { Status: ConnectionStatus.Connected };
        TriggerCustomEvent(o => AtOnce = $"{o} {BarsInProgress}", "here");
        var other = new Thread(() => TriggerCustomEvent(o => FromOtherThread = (string)o, "there"));
        other.Start();
        other.Join();
        if (FromOtherThread.Length > 0)
            throw new InvalidOperationException("an event of another thread ran within another event");
        BarsPeriod twoMinutes = new() { BarsPeriodType = BarsPeriodType.Minute, Value = 2 };
        new BarsRequest(Instrument, 5) { BarsPeriod = twoMinutes }.Request((request, error, _) =>
        {
            if (error == ErrorCode.NoError)
                Requested = Enumerable.Range(0, request.Bars.Count).Select(request.Bars.GetTime).ToArray();
        });
    }

    protected override void OnBarUpdate()
    {
        Alert("id", Priority.High, "now", "", 300, Brushes.Black, Brushes.White);
        if (State == State.Historical) HistoricalAskWasClose &= GetCurrentAsk() == Close[0];
        else Spread = GetCurrentAsk() - GetCurrentBid();
    }

    protected override void OnMarketData(MarketDataEventArgs marketDataUpdate) =>
        ClockWasTickTime &= marketDataUpdate.Time == NinjaTrader.Core.Globals.Now;
}
