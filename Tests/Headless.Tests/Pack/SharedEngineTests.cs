using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NinjaTrader.Cbi;
using NinjaTrader.NinjaScript;
using NT8Bridge.Display;
using NT8Bridge.Headless.Data;
using NT8Bridge.Headless.Host;
using NT8Bridge.Headless.Scripts;

namespace NT8Bridge.Headless.Tests.Pack;

/// <summary>Strategy and indicators on one chart, live: the trader sees the numbers that trade, of the model that trades.</summary>
[TestClass]
public sealed class SharedEngineTests
{
    private const string Model = """
        { "name": "two averages", "buyAt": 3, "sellAt": -3, "indicators": [ "ema21", "vwap", "bollinger.upper", "bollinger.middle", "bollinger.lower" ], "rules": [
          { "name": "up", "vote": "buy", "weight": 3, "all": [ { "left": "1m.ema9", "op": ">", "right": "1m.ema21" } ] },
          { "name": "down", "vote": "sell", "weight": 3, "all": [ { "left": "1m.ema9", "op": "<", "right": "1m.ema21" } ] } ] }
        """;

    private static readonly string Sample = Path.Combine(AppContext.BaseDirectory, "Samples", "GCZ3_trades_20131007-09.csv.gz");
    private static readonly long LiveFrom = new DateTime(2013, 10, 9, 13, 0, 0, DateTimeKind.Utc).Ticks;
    private static readonly long LiveTo = LiveFrom + TimeSpan.FromHours(1).Ticks;

    [TestMethod]
    [DataRow(30, true)]
    [DataRow(30, false)]
    [DataRow(300, true)]
    public void Indicators_show_the_strategys_engine_and_go_on_when_it_ends(int chartSeconds, bool indicatorsFirst)
    {
        using TemporaryFolder folder = new();
        string model = folder.Write("model.json", Model);
        using CompiledScripts scripts = ScriptCompiler.Compile(ScriptFiles.OwnScripts().Sources, NinjaTraderRelease.Newest);
        Tick[] ticks = MarketDataFile.Read(Sample, new Progress<double>()).Ticks;
        HostContext host = new() { UserDataDir = folder.Path + Path.DirectorySeparatorChar };
        Instrument instrument = host.Instruments.Find("GC 12-13")!;
        SeriesStore store = new(PriceHistory.OfTicks(instrument, [.. ticks.Where(tick => tick.UtcTicks < LiveFrom)]));
        ChartSession Session(string name, params (string Name, object Value)[] parameters) => new(
            new RunRequest
            {
                Script = scripts.Strategies.TryGetValue(name, out Type? strategy) ? strategy : scripts.Indicators[name],
                Instrument = instrument,
                Period = Market.Seconds(chartSeconds),
                Store = store,
                Host = host,
                Parameters = parameters.ToDictionary(parameter => parameter.Name, parameter => parameter.Value),
            },
            LiveFrom);

        ChartSession strategy = Session("NT8BridgeStrategy", ("ModelFile", model), ("SignalsOnly", true));
        ChartSession signals = Session("NT8BridgeSignals"), timeframes = Session("NT8BridgeTimeframes");
        ChartSession[] sessions = indicatorsFirst ? [signals, timeframes, strategy] : [strategy, signals, timeframes];
        foreach (ChartSession session in sessions) Assert.IsTrue(session.Start(), session.Fault?.Message);

        var traded = new Dictionary<long, (double Score, bool MayTrade, double Ema)>();
        dynamic script = strategy.Script;
        TradingEngine engine = script.Engine;
        engine.SignalEmitted += signal => traded[signal.EndUtcTicks] = (signal.Score, false, engine.Output("5m.ema21").Value);
        List<string> texts = [];
        foreach (Tick tick in ticks.Where(tick => tick.UtcTicks >= LiveFrom && tick.UtcTicks < LiveTo))
        {
            foreach (ChartSession session in sessions) Assert.IsTrue(session.OnTick(instrument, tick), session.Fault?.Message);
            long last = engine.Window[0].EndUtcTicks;
            if (!traded.TryGetValue(last, out (double Score, bool MayTrade, double Ema) told) || told.MayTrade == script.Live.MayTrade) continue;
            traded[last] = (told.Score, script.Live.MayTrade, told.Ema);
        }

        NinjaScriptBase painted = signals.Script;
        int compared = 0, shaded = 0, arrows = 0, signalsHeld = 0;
        for (int i = painted.CurrentBars[0]; i >= 0; i--)
        {
            long end = Utc(painted, i);
            if (!traded.TryGetValue(end, out (double Score, bool MayTrade, double Ema) bar)) continue;
            compared++;
            Assert.AreEqual(bar.Score, painted.Values[0].GetValueAt(i), $"score at {new DateTime(end):HH:mm:ss}");
            Assert.AreEqual(bar.Ema, timeframes.Script.Values[0].GetValueAt(i), $"5m.ema21 at {new DateTime(end):HH:mm:ss}");
        }

        // Bars before the live ones: the same model over the chart's bars, and the strategy's own where its cache holds them.
        for (int i = 0; i <= painted.CurrentBars[0]; i++)
        {
            if (engine.Signals.TryGet(Utc(painted, i), out Signal held))
            {
                signalsHeld++;
                Assert.AreEqual(held.Score, painted.Values[0].GetValueAt(i));
            }
        }

        Assert.IsGreaterThan(100 / (chartSeconds / 30), compared);
        Assert.IsGreaterThan(compared, signalsHeld);
        dynamic drawn = painted;
        foreach (dynamic thing in drawn.DrawObjects)
        {
            string kind = thing.GetType().Name;
            if (kind is "ArrowUp" or "ArrowDown") arrows++;
            else if (kind == "TextFixed") texts.Add(thing.DisplayText);
        }

        _ = shaded;
        Assert.IsGreaterThan(2, arrows);
        string text = texts.Single();
        foreach (string part in new[] { "Ready: ", "window: 480 of 480 bars; ready", "gaps: ", "feed: ", "model: two averages", " (up)|(down)".Split('|')[0].Trim(' ', '(', ')') })
            StringAssert.Contains(text, part);

        foreach (ChartSession session in sessions) session.Stop();
        string data = Path.Combine(folder.Path, "NT8Bridge", "playback");
        Assert.HasCount(1, Directory.GetFiles(Path.Combine(data, "journal")));
    }

    private static long Utc(NinjaScriptBase script, int bar) =>
        TimeZoneInfo.ConvertTimeToUtc(DateTime.SpecifyKind(script.BarsArray[0].GetTime(bar), DateTimeKind.Unspecified), NinjaTrader.Core.Globals.GeneralOptions.TimeZoneInfo).Ticks;
}
