using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using System.Threading;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NinjaTrader.Cbi;
using NT8Bridge.Headless.Host;
using NT8Bridge.Headless.Host.Faults;
using NT8Bridge.Headless.Host.Output;
using NT8Bridge.Headless.Host.Runs;
using NT8Bridge.Headless.Host.Scripts;
using NT8Bridge.Headless.Host.Series;
using NT8Bridge.Live;
using NT8Bridge.Tests.Documents;

namespace NT8Bridge.Headless.Tests.Strategies.Faults;

/// <summary>The table "what the strategy does when …" of docs/strategy.md, each row a run.</summary>
[TestClass]
public sealed class TraderTableTests
{
    private static readonly Lazy<CompiledScripts> Scripts = new(
        () => ScriptCompiler.Compile(ScriptFiles.OwnScripts().Sources, NinjaTraderRelease.Newest));

    [TestMethod]
    public void Each_row_is_what_a_run_did()
    {
        StringBuilder table = new("| when | what happened, UTC |\n| --- | --- |\n");
        Row("nothing goes wrong", Held());
        Row("the connection is lost for 5 s in a position", Held(), new LostConnection { At = At(8, 20), Seconds = 5 });
        Row(
            "the connection is lost for 60 s while the signal turns", Held(),
            new LostConnection { At = At(8, 30), Seconds = 60 });
        Row(
            "the connection is lost over the session's close", Bought().At(2645, TimeSpan.FromHours(12.8)).Silent(
                TimeSpan.FromMinutes(61)).At(2644, TimeSpan.FromMinutes(2)),
            new LostConnection { At = At(20, 55), Seconds = 600 });
        Row(
            "the exit is rejected twice", Held(), new RejectedOrder { Order = "NT8B exit", Nth = 1 },
            new RejectedOrder { Order = "NT8B exit", Nth = 2 });
        Row("the stop is rejected", Held(), new RejectedOrder { Order = "Stop loss", Nth = 1 });
        Row(
            "a position is opened by hand, and closed by hand later", Held(), new HandFill { At = At(8, 6), Quantity = 2 },
            new HandFill { At = At(8, 25), Quantity = -2 });
        Row(
            "an unknown half day: the market falls silent at 17:00", Bought().At(2645, TimeSpan.FromHours(8.8)).Silent(
                TimeSpan.FromHours(5.1)).At(2650, TimeSpan.FromMinutes(2)));
        Row(
            "the computer sleeps for half an hour", Bought().At(2645, TimeSpan.FromMinutes(10)).Silent(TimeSpan.FromMinutes(30))
                .At(2635, TimeSpan.FromMinutes(12)));
        table.Append(Enabled("the strategy is enabled again after the daily loss limit of 1000", isSecond: false));
        table.Append(Enabled("a second strategy trades the account, limit 1000", isSecond: true));
        DocumentTable.AssertHolds("strategy.md", "trader", table.ToString());

        void Row(string when, GoldPath path, params PlatformFault[] faults)
        {
            using TemporaryFolder folder = new();
            HostContext host = HostIn(folder);
            FaultyChart chart = Chart(folder, host, path, new PlatformFaults { Faults = faults });
            Play(chart, path.Ticks);
            table.Append(Line(when, host));
        }
    }

    /// <summary>A loss of 600 and one of 500, each of one strategy, before and after, or side by side.</summary>
    private static string Enabled(string when, bool isSecond)
    {
        using TemporaryFolder folder = new();
        HostContext host = HostIn(folder);
        PlatformFaults account = new() { Account = new TradedAccount() };
        GoldPath path = Bought().To(2639, 0.5).At(2639, TimeSpan.FromMinutes(5)).At(2636, TimeSpan.FromMinutes(2))
            .At(2645, TimeSpan.FromMinutes(5)).To(2630, 0.5).At(2630, TimeSpan.FromMinutes(10)).Quiet(TimeSpan.FromMinutes(10))
            .At(2645, TimeSpan.FromMinutes(5));
        FaultyChart one = Chart(folder, host, path, account, "DailyLossLimit=1000");
        if (isSecond)
        {
            Play(path.Ticks, one, Chart(folder, host, path, null, "DailyLossLimit=1000"));
            return Line(when, host);
        }

        Tick[] first = [.. path.Ticks.Where(tick => tick.UtcTicks < At(8, 33).Ticks)];
        Play(one, first);
        FaultyChart again = Chart(folder, host, path, null, "DailyLossLimit=1000", At(8, 33).Ticks);
        Play(again, [.. path.Ticks.Where(tick => tick.UtcTicks >= At(8, 33).Ticks)]);
        return Line(when, host);
    }

    private static void Play(FaultyChart chart, Tick[] ticks) => Play(ticks, chart);

    private static void Play(Tick[] ticks, params FaultyChart[] charts)
    {
        foreach (FaultyChart chart in charts)
        {
            Assert.IsTrue(chart.Start(), chart.Session.Fault?.Message);
            var live = (LiveEngine)chart.Session.Script.GetType().GetProperty("Live")!.GetValue(chart.Session.Script)!;
            // Outside of playback history is loaded beside the stream.
            Assert.IsTrue(SpinWait.SpinUntil(() => live.Phase > EnginePhase.Merging, TimeSpan.FromMinutes(1)));
        }

        foreach (Tick tick in ticks.Where(tick => tick.UtcTicks >= GoldPath.Live.Ticks))
            foreach (FaultyChart chart in charts) chart.OnTick(chart.Session.Request.Instrument, tick);
        foreach (FaultyChart chart in charts) Assert.IsTrue(chart.Stop(), chart.Session.Fault?.Message);
    }

    private static HostContext HostIn(TemporaryFolder folder) =>
        new() { UserDataDir = folder.Path + "/", Output = new ScriptJournal() };

    private static FaultyChart Chart(
        TemporaryFolder folder, HostContext host, GoldPath path, PlatformFaults? faults, string limit = "DailyLossLimit=0",
        long liveFrom = 0)
    {
        Instrument instrument = host.Instruments.Find("GC 12-24")!;
        RunRequest request = new()
        {
            Script = Scripts.Value.Strategies["NT8BridgeStrategy"],
            Instrument = instrument,
            Period = Market.Seconds(30),
            Store = new SeriesStore(PriceHistory.OfTicks(instrument, path.Ticks)),
            TradingHours = instrument.MasterInstrument.TradingHours,
            Host = host,
            Parameters = new Dictionary<string, object>
            {
                ["ModelFile"] = folder.Write("model.json", GoldPath.Model), ["WindowHours"] = 1, ["UseCache"] = false,
                ["MoreHistoryDays"] = 0, ["StopAtrMultiple"] = 100.0, ["TargetAtrMultiple"] = 100.0,
                ["DailyLossLimit"] = double.Parse(limit.Split('=')[1], CultureInfo.InvariantCulture),
            },
        };
        return new FaultyChart(request, liveFrom == 0 ? GoldPath.Live.Ticks : liveFrom, faults);
    }

    private static string Line(string when, HostContext host)
    {
        const string Said = "NT8Bridge GC 12-24: ";
        List<(DateTime Time, string What)> events =
        [
            .. ((ScriptJournal)host.Output).Lines.Where(line => line.Kind == Seams.OutputKind.Print)
                .Where(line => line.Text.StartsWith(Said, StringComparison.Ordinal))
                .Select(line => (line.Time, line.Text[Said.Length..]))
                .Where(line => !IsStart(line.Item2)),
            .. host.Accounts.SelectMany(account => account.Executions).Select(fill => (
                fill.Time,
                FormattableString.Invariant($"**{fill.Name} {fill.MarketPosition} {fill.Quantity} at {fill.Price}**"))),
        ];
        string text = string.Join("<br>", events.OrderBy(one => one.Time).Select(one => $"{one.Time:HH:mm:ss} {one.What}"));
        return $"| {when} | {text} |\n";
    }

    private static bool IsStart(string text) =>
        text.StartsWith("Seeding", StringComparison.Ordinal) || text.StartsWith("Merging", StringComparison.Ordinal)
        || text.StartsWith("Stopped", StringComparison.Ordinal) || text.Contains(" bars joined (", StringComparison.Ordinal)
        || text.StartsWith("the commission is 0", StringComparison.Ordinal)
        || text.Contains("5 minutes of live bars to come", StringComparison.Ordinal)
        || text.StartsWith("Ready at 2024-10-08 08:05:30", StringComparison.Ordinal);

    private static DateTime At(int hour, int minute) => GoldPath.Live.Date.AddHours(hour).AddMinutes(minute);

    /// <summary>Bought at 2,645 at 08:10.</summary>
    private static GoldPath Bought() => new GoldPath().Quiet(TimeSpan.FromMinutes(10)).At(2645, TimeSpan.FromMinutes(2));

    /// <summary>Bought at 08:10, sold and turned short at 08:30, bought again at 08:45.</summary>
    private static GoldPath Held() => Bought().At(2645, TimeSpan.FromMinutes(18)).At(2635, TimeSpan.FromMinutes(15))
        .At(2645, TimeSpan.FromMinutes(5));
}
