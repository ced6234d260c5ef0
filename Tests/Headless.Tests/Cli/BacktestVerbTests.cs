using System;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.Json;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge.Headless.Host.Performance;
using NT8Bridge.Headless.Tests.Scripts;

namespace NT8Bridge.Headless.Tests.Cli;

[TestClass]
public sealed class BacktestVerbTests
{
    /// <summary>Buys at the open of bar 21, sells at the open of bar 26: a price that rises by 1 a bar gives 5 points.</summary>
    private const string BuyAndSell =
        "if (CurrentBar == At) EnterLong(Size, \"In\"); if (CurrentBar == At + 5) ExitLong(\"Out\", \"In\");";

    private const string BuyAndSellProperties =
        "[NinjaScriptProperty] public int At { get; set; } [NinjaScriptProperty] public int Size { get; set; }";

    [TestMethod]
    public void A_strategy_trades_by_hand_worked_prices()
    {
        using TemporaryFolder folder = Folder();
        string trades = folder.At("trades.csv");
        (CommandRun run, JsonElement json) = CommandRun.WithJson(
            "backtest", "--strategy", "BuyAndSell", "--script", folder.At("BuyAndSell.cs"),
            "--bars", folder.At("ES 12-13.Last.txt"),
            "--param", "Size=2", "--trades", trades);
        Assert.AreEqual(0, run.ExitCode, run.Error);
        Assert.IsTrue(json.GetProperty("completed").GetBoolean());
        Assert.AreEqual(JsonValueKind.Null, json.GetProperty("error").ValueKind);
        Assert.AreEqual(60, json.GetProperty("bars").GetInt32());
        Assert.AreEqual(1, json.GetProperty("trades").GetInt32());
        Assert.AreEqual(5.0 * 2 * 50, json.GetProperty("netProfit").GetDouble());
        Assert.AreEqual("ES 12-13", json.GetProperty("instrument").GetString());
        Assert.AreEqual(0.0, json.GetProperty("shortTrades").GetProperty("netProfit").GetDouble());
        foreach (Statistic statistic in StatisticsTable.All)
            Assert.IsTrue(json.TryGetProperty(statistic.Key, out _), statistic.Key);

        StringAssert.Contains(run.Output, "Total net profit");
        StringAssert.Contains(run.Output, "$500.00");
        string[] lines = File.ReadAllLines(trades);
        Assert.HasCount(2, lines);
        StringAssert.StartsWith(lines[0], "Trade number,Instrument,");
        StringAssert.Contains(lines[1], "ES 12-13");
        StringAssert.Contains(lines[1], ",Long,2,1021.00,1026.00,");
    }

    [TestMethod]
    public void A_statistic_of_a_script_is_in_the_summary()
    {
        using TemporaryFolder folder = Folder();
        (CommandRun run, JsonElement json) = CommandRun.WithJson(
            "backtest", "--strategy", "BuyAndSell", "--script", folder.At("BuyAndSell.cs"),
            folder.Write("SumOfMine.cs", Kinds.Metric("SumOfMine")), "--bars", folder.At("ES 12-13.Last.txt"),
            "--param", "Size=2");
        Assert.AreEqual(0, run.ExitCode, run.Error);

        // Two contracts from 1021 to 1026, 50 a point, ticks of 0.25; percent is for one contract.
        JsonElement metrics = json.GetProperty("performanceMetrics");
        JsonElement all = metrics.GetProperty("allTrades").GetProperty("SumOfMine");
        Assert.AreEqual("Sum of mine", all.GetProperty("name").GetString());
        Assert.AreEqual(500.0, all.GetProperty("currency").GetDouble());
        Assert.AreEqual(5.0 / 1021, all.GetProperty("percent").GetDouble(), 1e-12);
        Assert.AreEqual(10.0, all.GetProperty("points").GetDouble());
        Assert.AreEqual(40.0, all.GetProperty("ticks").GetDouble());
        Assert.AreEqual(500.0, metrics.GetProperty("longTrades").GetProperty("SumOfMine").GetProperty("currency").GetDouble());
        Assert.AreEqual(0.0, metrics.GetProperty("shortTrades").GetProperty("SumOfMine").GetProperty("currency").GetDouble());
        StringAssert.Contains(run.Output, "Sum of mine");
        StringAssert.Contains(run.Output, "= 500.0 Currency Values");
        StringAssert.Contains(run.Output, "= 0.0 Currency Values");
    }

    [TestMethod]
    public void A_column_gives_what_it_shows_bar_by_bar()
    {
        using TemporaryFolder folder = Folder();
        string column = folder.Write("Mean.cs", Kinds.Column(
            "Mean",
            "if (CurrentBar >= 2 && CurrentBar != 4) CurrentValue = SMA(Length)[0]; "
            + "if (CurrentBar == 5) CurrentText = \"was \" + PriorValue + \", more\";"));
        string file = folder.At("mean.csv");
        (CommandRun run, JsonElement json) = CommandRun.WithJson(
            "backtest", "--column", "mean", "--script", column, "--bars", folder.At("ES 12-13.Last.txt"), "--out", file);
        Assert.AreEqual(0, run.ExitCode, run.Error);

        // The closes are 1000.5, 1001.5, …; a value stays until it is set anew.
        string[] rows = File.ReadAllLines(file);
        CollectionAssert.AreEqual(
            new[]
            {
                "end_unix_ms,value,text", "1381154460000,,", "1381154520000,,", "1381154580000,1001.5,", "1381154640000,1002.5,",
                "1381154700000,1002.5,", "1381154760000,1004.5,\"was 1002.5, more\"",
            },
            rows[..7]);
        Assert.HasCount(61, rows);
        Assert.AreEqual(1058.5, json.GetProperty("lastValue").GetDouble());
        Assert.AreEqual("was 1002.5, more", json.GetProperty("lastText").GetString());
        Assert.AreEqual("Mean", json.GetProperty("column").GetString());

        var unknown = CommandRun.Of(
            "backtest", "--column", "Nope", "--script", column, "--bars", folder.At("ES 12-13.Last.txt"), "--out", file);
        Assert.AreEqual(2, unknown.ExitCode);
        StringAssert.Contains(unknown.Error, "--column: there is no column 'Nope'; there is Mean.");
        string bars = folder.At("ES 12-13.Last.txt");
        Assert.AreEqual(2, CommandRun.Of("backtest", "--column", "Mean", "--script", column, "--bars", bars).ExitCode);
    }

    [TestMethod]
    public void A_column_that_formats_its_value_shows_the_text()
    {
        using TemporaryFolder folder = Folder();
        string column = folder.Write("Mean.cs", Kinds.Column("Mean", "if (CurrentBar < 2) CurrentValue = Close[0];").Replace(
            "protected override void OnBarUpdate()",
            "public override string Format(double value) { return value.ToString(\"0.0\") + \" pts\"; }\n"
            + "protected override void OnBarUpdate()", StringComparison.Ordinal));
        string file = folder.At("mean.csv");
        var run = CommandRun.Of(
            "backtest", "--column", "Mean", "--script", column, "--bars", folder.At("ES 12-13.Last.txt"), "--out", file);
        Assert.AreEqual(0, run.ExitCode, run.Error);
        CollectionAssert.AreEqual(
            new[] { "1381154460000,1000.5,1000.5 pts", "1381154520000,1001.5,1001.5 pts" }, File.ReadAllLines(file)[1..3]);
    }

    [TestMethod]
    public void A_column_sees_the_ticks_of_a_file()
    {
        using TemporaryFolder folder = new();
        string column = folder.Write("Top.cs", Kinds.Column(
            "Top", "",
            "if (update.MarketDataType == MarketDataType.Last && update.Price > CurrentValue) CurrentValue = update.Price;"));
        string ticks = folder.Write(
            "ES 12-13.Last.txt",
            "20131007 140010;1000;1000;1000;1\n20131007 140020;1002;1002;1002;1\n20131007 140110;1001;1001;1001;1\n"
            + "20131007 140220;1005;1005;1005;1\n20131007 140310;1003;1003;1003;1\n");
        string file = folder.At("top.csv");
        var run = CommandRun.Of(
            "backtest", "--column", "Top", "--script", column, "--bars", ticks, "--period", "1m", "--out", file);
        Assert.AreEqual(0, run.ExitCode, run.Error);
        CollectionAssert.AreEqual(
            new[] { "1381154460000,1002,", "1381154520000,1002,", "1381154580000,1005,", "1381154640000,1005," },
            File.ReadAllLines(file)[1..]);
    }

    [TestMethod]
    public void Slippage_and_commission_are_paid()
    {
        using TemporaryFolder folder = Folder();
        double NetProfit(params string[] more)
        {
            (CommandRun run, JsonElement json) = CommandRun.WithJson(
                ["backtest", "--strategy", "BuyAndSell", "--script", folder.At("BuyAndSell.cs"),
                    "--bars", folder.At("ES 12-13.Last.txt"), .. more]);
            Assert.AreEqual(0, run.ExitCode, run.Error);
            return json.GetProperty("netProfit").GetDouble();
        }

        Assert.AreEqual(250.0, NetProfit());
        Assert.AreEqual(250.0 - 2 * 2.5, NetProfit("--commission", "2.5"), 1e-9);
        Assert.AreEqual(250.0 - 2 * 12.5, NetProfit("--slippage", "1"), 1e-9);
    }

    [TestMethod]
    public void A_script_sees_times_in_the_zone_that_was_asked_for()
    {
        using TemporaryFolder folder = Folder();
        string path = folder.Write("Clock.cs", Script.Strategy("Clock", "", "if (CurrentBar == 0) Print(ToTime(Time[0]));"));
        string FirstLine(params string[] more) =>
            CommandRun.Of(
                ["backtest", "--strategy", "Clock", "--script", path, "--bars", folder.At("ES 12-13.Last.txt"), .. more])
                .Output.Split('\n')[0].Trim();
        Assert.AreEqual("140100", FirstLine());
        Assert.AreEqual("100100", FirstLine("--zone", "Eastern Standard Time"));
        Assert.AreEqual("90100", FirstLine("--zone", "Central Standard Time"));
    }

    [TestMethod]
    public void A_range_of_time_cuts_the_data()
    {
        using TemporaryFolder folder = Folder();
        (CommandRun run, JsonElement json) = CommandRun.WithJson(
            "backtest", "--strategy", "BuyAndSell", "--script", folder.At("BuyAndSell.cs"),
            "--bars", folder.At("ES 12-13.Last.txt"),
            "--from", "2013-10-07T14:10", "--to", "2013-10-07T14:20");
        Assert.AreEqual(0, run.ExitCode, run.Error);
        Assert.AreEqual(10, json.GetProperty("bars").GetInt32());
        run = CommandRun.Of(
            "backtest", "--strategy", "BuyAndSell", "--script", folder.At("BuyAndSell.cs"),
            "--bars", folder.At("ES 12-13.Last.txt"), "--from", "2014-01-01");
        Assert.AreEqual(1, run.ExitCode);
        StringAssert.Contains(run.Error, "no row lies between --from and --to");
    }

    [TestMethod]
    public void A_script_that_hangs_before_it_exists_is_named()
    {
        const string Released = "NT8Bridge.HangsBeforeItExists";
        using TemporaryFolder folder = Folder();
        folder.Write("Hangs.cs", Script.Strategy(
            "Hangs", "", "",
            $"while (AppDomain.CurrentDomain.GetData(\"{Released}\") == null) System.Threading.Thread.Sleep(1);"));
        try
        {
            (CommandRun run, JsonElement json) = CommandRun.WithJson(
                "backtest", "--strategy", "Hangs", "--script", folder.At("Hangs.cs"), "--bars", folder.At("ES 12-13.Last.txt"),
                "--timeout", "0.3");
            Assert.AreEqual(1, run.ExitCode);
            StringAssert.Contains(
                run.Error, "'Hangs' was stopped after 0.3 s (--timeout): its constructor or State.SetDefaults did not return");
            Assert.IsFalse(json.GetProperty("completed").GetBoolean());
        }
        finally
        {
            AppDomain.CurrentDomain.SetData(Released, true);
        }
    }

    [TestMethod]
    [DataRow(
        "if (CurrentBar == 3) throw new InvalidOperationException(\"my mistake\");", "",
        "Error on calling 'OnBarUpdate' method on bar 3 in State.Historical at 2013-10-07 14:04:00: "
        + "my mistake (Bad.cs, line 17)")]
    [DataRow("", "throw new InvalidOperationException(\"my mistake\");", "State.SetDefaults: my mistake (Bad.cs, line 11)")]
    public void An_exception_of_a_script_is_told_with_place_and_line(string update, string defaults, string expected)
    {
        using TemporaryFolder folder = Folder();
        string path = folder.Write("Bad.cs", Script.Strategy("Bad", "", update, defaults));
        (CommandRun run, JsonElement json) =
            CommandRun.WithJson("backtest", "--strategy", "Bad", "--script", path, "--bars", folder.At("ES 12-13.Last.txt"));
        Assert.AreEqual(1, run.ExitCode);
        StringAssert.Contains(run.Error, expected);
        Assert.IsFalse(run.Error.Contains("   at ", StringComparison.Ordinal), run.Error);
        Assert.IsFalse(json.GetProperty("completed").GetBoolean());
        Assert.AreEqual(0, json.GetProperty("trades").GetInt32());
    }

    [TestMethod]
    public void What_a_script_prints_is_shown_and_kept()
    {
        using TemporaryFolder folder = Folder();
        string path = folder.Write("Talk.cs", Script.Strategy("Talk", "", "if (CurrentBar < 2) Print(\"bar \" + CurrentBar);"));
        (CommandRun run, JsonElement json) =
            CommandRun.WithJson("backtest", "--strategy", "Talk", "--script", path, "--bars", folder.At("ES 12-13.Last.txt"));
        Assert.AreEqual(0, run.ExitCode, run.Error);
        StringAssert.StartsWith(run.Output.ReplaceLineEndings("\n"), "bar 0\nbar 1\n");
        CollectionAssert.AreEqual(
            new[] { "bar 0", "bar 1" },
            json.GetProperty("output").EnumerateArray().Select(line => line.GetProperty("text").GetString()).ToArray());
    }

    [TestMethod]
    public void An_indicator_writes_its_plots_and_leaves_empty_what_it_did_not_set()
    {
        using TemporaryFolder folder = Folder();
        string path = folder.Write("Two.cs", Script.Indicator(
            "Two",
            "[NinjaScriptProperty] public int Shift { get; set; } [NinjaScriptProperty] public double Factor { get; set; }",
            "Values[0][0] = Close[0] + Shift; if (CurrentBar % 2 == 1) Values[1][0] = Close[0] * Factor;",
            "AddPlot(Brushes.Red, \"Upper\"); AddPlot(Brushes.Red, \"Odd\");"));
        string plots = folder.At("plots.csv");
        (CommandRun run, JsonElement json) = CommandRun.WithJson(
            "backtest", "--indicator", "Two(3, Factor=0.5)", "--script", path, "--bars", folder.At("ES 12-13.Last.txt"),
            "--out", plots);
        Assert.AreEqual(0, run.ExitCode, run.Error);
        CollectionAssert.AreEqual(
            new[] { "Upper", "Odd" }, json.GetProperty("plots").EnumerateArray().Select(plot => plot.GetString()).ToArray());
        string[] lines = File.ReadAllLines(plots);
        Assert.HasCount(61, lines);
        Assert.AreEqual("end_unix_ms,Upper,Odd", lines[0]);
        long first = new DateTimeOffset(2013, 10, 7, 14, 1, 0, TimeSpan.Zero).ToUnixTimeMilliseconds();
        Assert.AreEqual($"{first},1003.5,", lines[1]);
        Assert.AreEqual($"{first + 60_000},1004.5,500.75", lines[2]);
    }

    [TestMethod]
    public void An_indicator_calculates_on_a_price_or_on_another_indicator_when_its_first_argument_says_so()
    {
        using TemporaryFolder folder = Folder();
        double[][] bars = File.ReadAllLines(folder.At("ES 12-13.Last.txt"))
            .Select(line => line.Split(';')[1..5].Select(cell => double.Parse(cell, CultureInfo.InvariantCulture)).ToArray())
            .ToArray();
        double[] highs = Plot("SMA(High, 3)");
        double[] ofEma = Plot("SMA(EMA(Close, 5), Period: 3)");
        double[] closes = Plot("SMA(Close, 3)");
        double[] ema = new double[bars.Length];
        for (int i = 0; i < bars.Length; i++)
        {
            ema[i] = i == 0 ? bars[0][3] : (bars[i][3] / 3) + (ema[i - 1] * 2 / 3);
            Assert.AreEqual(Mean(k => bars[k][1], i), highs[i], 1e-9, $"bar {i}, high");
            Assert.AreEqual(Mean(k => bars[k][3], i), closes[i], 1e-9, $"bar {i}, close");
            Assert.AreEqual(Mean(k => ema[k], i), ofEma[i], 1e-9, $"bar {i}, EMA");
        }

        Assert.HasCount(bars.Length, highs);

        static double Mean(Func<int, double> value, int bar) =>
            Enumerable.Range(Math.Max(0, bar - 2), Math.Min(3, bar + 1)).Average(value);

        double[] Plot(string call)
        {
            string plots = folder.At("plots.csv");
            var run =
                CommandRun.Of("backtest", "--indicator", call, "--bars", folder.At("ES 12-13.Last.txt"), "--out", plots);
            Assert.AreEqual(0, run.ExitCode, call + ": " + run.Error);
            return File.ReadLines(plots).Skip(1).Select(line => double.Parse(line.Split(',')[1], CultureInfo.InvariantCulture))
                .ToArray();
        }
    }

    [TestMethod]
    public void Arguments_of_an_indicator_may_be_named_either_way_and_hold_commas_in_quotes()
    {
        using TemporaryFolder folder = Folder();
        string path = folder.Write("Say.cs", Script.Indicator(
            "Say",
            "[NinjaScriptProperty] public string Text { get; set; } [NinjaScriptProperty] public PriceType Kind { get; set; }",
            "Values[0][0] = Text.Length + (Kind == PriceType.High ? 100 : 0);", "AddPlot(Brushes.Red, \"Length\");"));
        string[] calls = ["Say(\"a,b(c\", High)", "Say(Kind: High, Text: \"a,b(c\")", "Say(Kind=High, Text=\"a,b(c\")"];
        foreach (string call in calls)
        {
            string plots = folder.At("plots.csv");
            var run = CommandRun.Of(
                "backtest", "--indicator", call, "--script", path, "--bars", folder.At("ES 12-13.Last.txt"), "--out", plots);
            Assert.AreEqual(0, run.ExitCode, call + ": " + run.Error);
            StringAssert.EndsWith(File.ReadLines(plots).ElementAt(1), ",105", call);
        }
    }

    [TestMethod]
    public void The_products_own_strategy_runs_on_the_sample()
    {
        (CommandRun run, JsonElement json) = CommandRun.WithJson(
            "backtest", "--strategy", "NT8BridgeStrategy",
            "--bars", Path.Combine(AppContext.BaseDirectory, "Samples", "GCZ3_trades_20131007-09.csv.gz"),
            "--instrument", "GC 12-13", "--trading-hours", Market.GoldHours, "--period", "30s");
        Assert.AreEqual(0, run.ExitCode, run.Error);
        Assert.AreEqual(7_540, json.GetProperty("bars").GetInt32());
        Assert.IsGreaterThan(0, json.GetProperty("trades").GetInt32());
    }

    [TestMethod]
    public void Wrong_arguments_exit_with_2()
    {
        using TemporaryFolder folder = Folder();
        string script = folder.At("BuyAndSell.cs"), bars = folder.At("ES 12-13.Last.txt");
        string ticks = folder.Write("ticks.csv", "unix_ms,price,size\n1381104000000,5,1\n");
        foreach ((string[] args, string reason) in new (string[], string)[]
                 {
                     (["--bars", bars, "--script", script], "by --strategy, by --indicator or by --column"),
                     (["--indicator", "ZigZag(Nope, 0.5, false)", "--bars", bars, "--out", script + ".csv"],
                         "--indicator: DeviationType: 'Nope' is no DeviationType; there is Percent, Points."),
                     (["--strategy", "BuyAndSell", "--indicator", "SMA(2)", "--bars", bars, "--script", script],
                         "by --strategy, by --indicator or by --column"),
                     (["--strategy", "Other", "--bars", bars, "--script", script],
                         "there is no strategy 'Other'; there is BuyAndSell"),
                     (["--strategy", "BuyAndSell", "--bars", bars, "--script", script, "--param", "Nope=1"],
                         "has no property 'Nope'. Its parameters: At, Size"),
                     (["--strategy", "BuyAndSell", "--bars", bars, "--script", script, "--param", "At=x"],
                         "--param: At: 'x' is no whole number."),
                     (["--strategy", "BuyAndSell", "--bars", bars, "--script", script, "--slippage", "x"],
                         "--slippage: 'x' is no number."),
                     (["--strategy", "BuyAndSell", "--bars", bars, "--script", script, "--fills", "best"],
                         "--fills: 'best' is no HistoricalFills; there is"),
                     (["--strategy", "BuyAndSell", "--bars", bars, "--script", script, "--tick-replay"],
                         "--tick-replay: it needs ticks, and there are none of ES 12-13; give them by --ticks."),
                     (["--column", "Nope", "--bars", bars, "--script", script, "--out", "x.csv"],
                         "there is no column 'Nope' in the scripts; name its file by --script."),
                     (["--strategy", "BuyAndSell", "--bars", bars, "--script", script, "--param", "At"], "write Name=Value"),
                     (["--strategy", "BuyAndSell", "--bars", bars, "--script", script, "--period", "3q"], "--period: '3q'"),
                     (["--strategy", "BuyAndSell", "--bars", bars, "--script", script, "--slippage", "-1"], "--slippage"),
                     (["--strategy", "BuyAndSell", "--bars", bars, "--script", script, "--zone", "Nowhere"],
                         "--zone: there is no time zone 'Nowhere'"),
                     (["--strategy", "BuyAndSell", "--bars", bars, "--script", script, "--from", "yesterday"],
                         "--from: 'yesterday'"),
                     (["--strategy", "BuyAndSell", "--bars", ticks, "--script", script], "--instrument"),
                     (["--strategy", "BuyAndSell", "--bars", ticks, "--script", script, "--instrument", "GC 12-13"], "--period"),
                     (["--strategy", "BuyAndSell", "--bars", bars, "--script", script, "--instrument", "XYZ 12-13"],
                         "'XYZ 12-13' is not known"),
                     (["--indicator", "Two(1", "--bars", bars, "--script", script, "--out", "x.csv"], "'Two(1'"),
                     (["--indicator", "Two", "--bars", bars, "--script", script], "--out"),
                     (["--strategy", "BuyAndSell", "--script", script], "--bars"),
                 })
        {
            var run = CommandRun.Of(["backtest", .. args]);
            Assert.AreEqual(2, run.ExitCode, run.Error + run.Output);
            StringAssert.Contains(run.Error, reason);
        }
    }

    [TestMethod]
    public void Scripts_that_do_not_compile_exit_with_1_and_the_line()
    {
        using TemporaryFolder folder = Folder();
        string path = folder.Write("Broken.cs", "class A\n{\n    int a = \"b\";\n}\n");
        var run = CommandRun.Of("backtest", "--strategy", "A", "--script", path, "--bars", folder.At("ES 12-13.Last.txt"));
        Assert.AreEqual(1, run.ExitCode);
        StringAssert.Contains(run.Error, "Broken.cs(3): CS0029");
    }

    [TestMethod]
    public void Further_instruments_come_from_a_list()
    {
        using TemporaryFolder folder = Folder();
        File.Copy(folder.At("ES 12-13.Last.txt"), folder.At("XX 12-13.Last.txt"));
        string list = folder.Write(
            "list.json",
            "{ \"instruments\": [{ \"name\": \"XX\", \"tickSize\": 0.25, \"pointValue\": 3, \"hours\": \"Default 24 x 7\" }] }");
        string[] args =
            ["backtest", "--strategy", "BuyAndSell", "--script", folder.At("BuyAndSell.cs"),
                "--bars", folder.At("XX 12-13.Last.txt"), "--instruments"];
        (CommandRun run, JsonElement json) = CommandRun.WithJson([.. args, list]);
        Assert.AreEqual(0, run.ExitCode, run.Error);
        Assert.AreEqual(15.0, json.GetProperty("netProfit").GetDouble());
        run = CommandRun.Of([.. args, folder.Write("bad.json", "{ \"instruments\": [{ \"name\": \"XX\" }] }")]);
        Assert.AreEqual(1, run.ExitCode);
        StringAssert.Contains(run.Error, "bad.json");
    }

    /// <summary>Minute bars of 14:01 to 15:00, opening at 1000, 1001, …, each half a point up and down; and a strategy.</summary>
    private static TemporaryFolder Folder()
    {
        TemporaryFolder folder = new();
        folder.Write("ES 12-13.Last.txt", string.Join('\n', Enumerable.Range(0, 60).Select(i => string.Create(
            CultureInfo.InvariantCulture,
            $"{new DateTime(2013, 10, 7, 14, 1, 0).AddMinutes(i):yyyyMMdd HHmmss}"
            + $";{1000 + i};{1000.5 + i};{999.5 + i};{1000.5 + i};10"))));
        folder.Write("BuyAndSell.cs", Script.Strategy("BuyAndSell", BuyAndSellProperties, BuyAndSell, "At = 20; Size = 1;"));
        return folder;
    }
}
