using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NinjaTrader.NinjaScript;
using NT8Bridge.Display;
using NT8Bridge.Headless.Host;
using NT8Bridge.Headless.Host.Runs;

namespace NT8Bridge.Headless.Tests.Pack;

/// <summary>
/// Strategy and indicators on one chart, live: the trader sees the numbers that trade, of the model that trades.
/// </summary>
[TestClass]
public sealed class SharedEngineTests
{
    private const string Model =
        """{ "name": "two averages", "buyAt": 3, "sellAt": -3, "indicators": """
        + """
        [ "ema21", "vwap", "bollinger.upper", "bollinger.middle", "bollinger.lower" ], "rules": [
          { "name": "up", "vote": "buy", "weight": 3, "all": [ { "left": "1m.ema9", "op": ">", "right": "1m.ema21" } ] },
          { "name": "down", "vote": "sell", "weight": 3, "all": [ { "left": "1m.ema9", "op": "<", "right": "1m.ema21" } ] } ] }
        """;

    private static readonly TimeSpan LiveSpan = TimeSpan.FromHours(1);

    [TestMethod]
    [DataRow(30, true)]
    [DataRow(30, false)]
    [DataRow(300, true)]
    public void Indicators_show_the_strategys_engine_and_go_on_when_it_ends(int chartSeconds, bool indicatorsFirst)
    {
        using TemporaryFolder folder = new();
        string model = folder.Write("model.json", Model);
        using GoldChart chart = new(folder);
        ChartSession strategy = chart.Session("NT8BridgeStrategy", chartSeconds, ("ModelFile", model), ("SignalsOnly", true));
        ChartSession signals = chart.Session("NT8BridgeSignals", chartSeconds);
        ChartSession timeframes = chart.Session("NT8BridgeTimeframes", chartSeconds);
        ChartSession[] sessions = indicatorsFirst ? [signals, timeframes, strategy] : [strategy, signals, timeframes];
        foreach (ChartSession session in sessions) Assert.IsTrue(session.Start(), session.Fault?.Message);

        var traded = new Dictionary<long, (double Score, bool MayTrade, double Ema)>();
        dynamic script = strategy.Script;
        TradingEngine engine = script.Engine;
        engine.SignalEmitted += signal => traded[signal.EndUtcTicks] = (signal.Score, false, engine.Output("5m.ema21").Value);
        foreach (Tick tick in GoldChart.Live(TimeSpan.Zero, LiveSpan))
        {
            foreach (ChartSession session in sessions)
                Assert.IsTrue(session.OnTick(chart.Instrument, tick), session.Fault?.Message);
            long last = engine.Window[0].EndUtcTicks;
            if (!traded.TryGetValue(last, out (double Score, bool MayTrade, double Ema) told)) continue;
            if (told.MayTrade != script.Live.MayTrade) traded[last] = (told.Score, script.Live.MayTrade, told.Ema);
        }

        NinjaScriptBase painted = signals.Script;
        int live = 0, shaded = 0, held = 0;
        for (int i = 0; i <= painted.CurrentBars[0]; i++)
        {
            long end = Utc(chart.Host, painted, i);
            if (traded.TryGetValue(end, out (double Score, bool MayTrade, double Ema) bar))
            {
                live++;
                Assert.AreEqual(bar.Score, painted.Values[0].GetValueAt(i), $"score at {new DateTime(end):HH:mm:ss}");
                Assert.AreEqual(bar.Ema, timeframes.Script.Values[0].GetValueAt(i), $"5m.ema21 at {new DateTime(end):HH:mm:ss}");
                Assert.AreEqual(bar.MayTrade, painted.BackBrushes.Get(i) is null, $"shade at {new DateTime(end):HH:mm:ss}");
                if (!bar.MayTrade) shaded++;
            }

            // Bars of the history are compared too: the strategy's signal cache still holds their signals.
            if (!engine.Signals.TryGet(end, out Signal signal)) continue;
            held++;
            Assert.AreEqual(signal.Score, painted.Values[0].GetValueAt(i), $"score at {new DateTime(end):HH:mm:ss}");
        }

        int every = chartSeconds / 30;
        Assert.IsGreaterThan(100 / every, live);
        Assert.IsTrue(shaded > 0 && shaded <= 12, $"{shaded} bars of the warm-up are shaded");
        Assert.IsGreaterThan(400 / every, held);
        string[] drawn = [.. Drawn(painted).Select(thing => (string)thing.GetType().Name)];
        Assert.IsGreaterThan(2, drawn.Count(kind => kind is "ArrowUp" or "ArrowDown"));
        string text = Drawn(painted).Single(thing => thing.GetType().Name == "TextFixed").DisplayText;
        string[] parts =
        [
            "Ready: ", "window: 480 of 480 bars; ready", "gaps: ", "feed: ", "model: two averages", engine.Signals[0].ToString(),
        ];
        foreach (string part in parts) StringAssert.Contains(text, part);

        // The strategy is taken off the chart, the indicators stay.
        Assert.IsTrue(strategy.Stop(), strategy.Fault?.Message);
        foreach (Tick tick in GoldChart.Live(LiveSpan, LiveSpan + TimeSpan.FromMinutes(20)))
        {
            Assert.IsTrue(signals.OnTick(chart.Instrument, tick), signals.Fault?.Message);
            Assert.IsTrue(timeframes.OnTick(chart.Instrument, tick), timeframes.Fault?.Message);
        }

        Assert.IsTrue(double.IsFinite(painted.Values[0].GetValueAt(painted.CurrentBars[0])));
        StringAssert.Contains(Drawn(painted).Single(thing => thing.GetType().Name == "TextFixed").DisplayText, "chart only");
        Assert.IsTrue(signals.Stop() && timeframes.Stop());
        // Only the strategy's run wrote files.
        Assert.HasCount(1, Directory.GetFiles(Path.Combine(folder.Path, "NT8Bridge", "playback", "journal")));
    }

    [TestMethod]
    public void Indicators_alone_write_nothing()
    {
        using TemporaryFolder folder = new();
        using GoldChart chart = new(folder);
        ChartSession session = chart.Session("NT8BridgeSignals");
        Assert.IsTrue(session.Start(), session.Fault?.Message);
        Assert.IsTrue(session.OnTicks(chart.Instrument, GoldChart.Live(TimeSpan.Zero, LiveSpan)), session.Fault?.Message);
        Assert.IsTrue(session.Stop(), session.Fault?.Message);
        Assert.IsGreaterThan(4000, session.Script.CurrentBars[0]);
        Assert.IsEmpty(Directory.GetFileSystemEntries(folder.Path));
    }

    private static IEnumerable<dynamic> Drawn(NinjaScriptBase script)
    {
        foreach (dynamic thing in ((dynamic)script).DrawObjects) yield return thing;
    }

    private static long Utc(HostContext host, NinjaScriptBase script, int bar) => TimeZoneInfo.ConvertTimeToUtc(
        DateTime.SpecifyKind(script.BarsArray[0].GetTime(bar), DateTimeKind.Unspecified), host.GeneralOptions.TimeZoneInfo).Ticks;
}
