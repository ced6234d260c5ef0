using System;
using System.IO;
using System.Linq;
using System.Text.Json;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge.Headless.Seams;
using NT8Bridge.Headless.Tests.Scripts;
using NT8Bridge.Headless.Work.Load;
using NT8Bridge.Headless.Work.Play;

namespace NT8Bridge.Headless.Tests.Cli;

/// <summary>A script's bars type from the command line: bars, backtest and play take it by name and value.</summary>
[TestClass]
public sealed class BarsTypeVerbTests
{
    /// <summary>Every bar takes a number of data points; written as public scripts write their types.</summary>
    private const string CountedPoints = """
        namespace NinjaTrader.NinjaScript.BarsTypes
        {
            public class CountedPointsBarsType : BarsType
            {
                private int points;

                public override void ApplyDefaultBasePeriodValue(BarsPeriod period) { }

                public override void ApplyDefaultValue(BarsPeriod period) { period.Value = 3; }

                public override string ChartLabel(DateTime time) { return time.ToString("HH:mm"); }

                public override int GetInitialLookBackDays(BarsPeriod period, TradingHours hours, int barsBack) { return 5; }

                public override double GetPercentComplete(Bars bars, DateTime now)
                {
                    return (double)points / bars.BarsPeriod.Value;
                }

                public override bool IsRemoveLastBarSupported { get { return true; } }

                protected override void OnStateChange()
                {
                    if (State == State.SetDefaults)
                    {
                        Name = "Counted points";
                        BarsPeriod = new BarsPeriod
                        {
                            BarsPeriodType = (BarsPeriodType)12345, BarsPeriodTypeName = "12345", Value = 3
                        };
                        BuiltFrom = BarsPeriodType.BUILTFROM;
                        DaysToLoad = 5;
                        IsIntraday = true;
                        IsTimeBased = false;
                    }
                    else if (State == State.Configure)
                    {
                        Name = string.Format("{0} points", BarsPeriod.Value);
                        Properties.Remove(Properties.Find("BaseBarsPeriodType", true));
                        Properties.Remove(Properties.Find("BaseBarsPeriodValue", true));
                        SetPropertyName("Value", "Points");
                    }
                }

                protected override void OnDataPoint(Bars bars, double open, double high, double low, double close, DateTime time,
                    long volume, bool isBar, double bid, double ask)
                {
                    if (SessionIterator == null) SessionIterator = new SessionIterator(bars);
                    bool isNewSession = SessionIterator.IsNewSession(time, IncludesEndTimeStamp(isBar));
                    if (isNewSession) SessionIterator.GetNextSession(time, isBar);
                    if (bars.Count == 0 || points == bars.BarsPeriod.Value || (bars.IsResetOnNewTradingDay && isNewSession))
                    {
                        AddBar(bars, open, high, low, close, time, volume);
                        points = 0;
                    }
                    else
                    {
                        double first = bars.GetOpen(bars.Count - 1);
                        double top = Math.Max(bars.GetHigh(bars.Count - 1), high);
                        double bottom = Math.Min(bars.GetLow(bars.Count - 1), low);
                        long all = bars.GetVolume(bars.Count - 1) + volume;
                        RemoveLastBar(bars);
                        AddBar(bars, first, top, bottom, close, time, all, bid, ask);
                    }

                    bars.LastPrice = close;
                    points++;
                }
            }
        }
        """;

    [TestMethod]
    public void Bars_of_a_scripts_type_are_made_of_minutes()
    {
        using TemporaryFolder folder = Folder();
        string to = folder.At("bars.csv");
        (CommandRun run, JsonElement json) = CommandRun.WithJson(
            "bars", "--from", folder.At("ES 12-13.Last.txt"), "--period", "CountedPointsBarsType:4",
            "--script", folder.At("CountedPoints.cs"), "--out", to);
        Assert.AreEqual(0, run.ExitCode, run.Error);
        Assert.AreEqual(3, json.GetProperty("bars").GetInt32());
        Assert.AreEqual("CountedPointsBarsType:4", json.GetProperty("period").GetString());
        Assert.AreEqual(0, json.GetProperty("outOfSession").GetInt32());
        Assert.IsFalse(json.GetProperty("approximate").GetBoolean());
        // Minutes 1 to 10 close at their number, and the first opens at 0.
        long first = new DateTimeOffset(2013, 10, 6, 22, 4, 0, TimeSpan.Zero).ToUnixTimeMilliseconds();
        CollectionAssert.AreEqual(
            new[]
            {
                "end_unix_ms,open,high,low,close,volume", $"{first},0,4,0,4,8", $"{first + 240_000},4,8,4,8,8",
                $"{first + 360_000},8,10,8,10,4",
            },
            File.ReadAllLines(to));
    }

    [TestMethod]
    public void A_backtest_and_a_chart_run_on_a_scripts_type()
    {
        using TemporaryFolder folder = Folder("Tick");
        (CommandRun run, JsonElement json) = CommandRun.WithJson(
            "backtest", "--strategy", "PrintBars", "--script", folder.At("CountedPoints.cs"), folder.At("PrintBars.cs"),
            "--bars", folder.At("ticks.txt"), "--instrument", "ES 12-13", "--period", "Counted points:3");
        Assert.AreEqual(0, run.ExitCode, run.Error);
        Assert.AreEqual("3 Counted points", json.GetProperty("period").GetString());
        string[] printed = ["0 102", "1 105", "2 106"];
        CollectionAssert.AreEqual(printed, Printed(json));

        ChartResult chart = PlayWork.Run(new PlayRequest
        {
            Strategy = "PrintBars",
            Scripts = [folder.At("CountedPoints.cs"), folder.At("PrintBars.cs")],
            Data = new DataRequest { Ticks = [new DataInput(folder.At("ticks.txt"))], Instrument = "ES 12-13" },
            Period = PeriodText.Parse("Counted points:3"),
            LiveFromUtcTicks = new DateTime(2013, 10, 6, 22, 0, 2).Ticks,
        });
        CollectionAssert.AreEqual(
            printed, chart.Output.Lines.Where(line => line.Kind == OutputKind.Print).Select(line => line.Text).ToArray());
    }

    [TestMethod]
    public void The_hosts_own_types_have_names_too_and_a_name_that_is_none_is_told()
    {
        using TemporaryFolder folder = Folder("Tick");
        string to = folder.At("bars.csv");
        (CommandRun run, JsonElement json) = CommandRun.WithJson(
            "bars", "--from", folder.At("ticks.txt"), "--instrument", "ES 12-13", "--period", "Renko:4", "--out", to);
        Assert.AreEqual(0, run.ExitCode, run.Error);
        // Prices 100 to 106: a brick of one point for every tick, and the bar that would be the next.
        Assert.AreEqual(7, json.GetProperty("bars").GetInt32());

        var wrong = CommandRun.Of(
            "bars", "--from", folder.At("ticks.txt"), "--instrument", "ES 12-13", "--period", "Renk:4", "--out", to);
        Assert.AreEqual(2, wrong.ExitCode);
        StringAssert.Contains(wrong.Error, "makes no bars of type 'Renk'; there are Range, Renko,");
        var parquet = CommandRun.Of(
            "bars", "--from", folder.At("ticks.txt"), "--instrument", "ES 12-13", "--period", "Renko:4",
            "--out", folder.At("b.parquet"));
        Assert.AreNotEqual(0, parquet.ExitCode);
        StringAssert.Contains(parquet.Error, "bars of one length of time");
    }

    private static string[] Printed(JsonElement json) => [.. json.GetProperty("output").EnumerateArray()
        .Where(line => line.GetProperty("kind").GetString() == "print")
        .Select(line => line.GetProperty("text").GetString()!)];

    private static TemporaryFolder Folder(string builtFrom = "Minute")
    {
        TemporaryFolder folder = new();
        folder.Write("CountedPoints.cs", Script.Usings + CountedPoints.Replace("BUILTFROM", builtFrom, StringComparison.Ordinal));
        folder.Write("PrintBars.cs", "using NinjaTrader.NinjaScript.BarsTypes;\n"
            + Script.Strategy("PrintBars", "", "Print(CurrentBar + \" \" + Close[0]);"));
        DateTime begin = new(2013, 10, 6, 22, 0, 0);
        folder.Write("ES 12-13.Last.txt", string.Join('\n', Enumerable.Range(1, 10).Select(minute =>
            $"{begin.AddMinutes(minute):yyyyMMdd HHmmss};{minute - 1};{minute};{minute - 1};{minute};2")));
        folder.Write("ticks.txt", string.Join('\n', Enumerable.Range(0, 7).Select(second =>
            $"{begin.AddSeconds(second):yyyyMMdd HHmmss} 0000000;{100 + second};{100 + second};{101 + second};2")));
        return folder;
    }
}
