using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.Json;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NinjaTrader.Cbi;
using NT8Bridge.Headless.Data;
using NT8Bridge.Headless.Data.NinjaTrader;
using NT8Bridge.Headless.Tests.Cli;
using NT8Bridge.Headless.Tests.Data.NinjaTrader;
using NT8Bridge.Headless.Tests.Scripts;
using NT8Bridge.Headless.Work;
using NT8Bridge.Headless.Work.Load;
using NT8Bridge.History.BarFiles;

namespace NT8Bridge.Headless.Tests.Work.Load;

/// <summary>
/// Two contracts joined to one series. Thursday the 7th of March 2024 to Tuesday the 12th, two minutes of each contract a day; on
/// Friday the later one trades more, so that by volume Monday is its first day. On Friday it is 62.25 above, on Thursday 62.
/// </summary>
[TestClass]
public sealed class ContinuousTests
{
    private static readonly (string Day, double March, long MarchVolume, double June, long JuneVolume)[] Days =
    [
        ("2024-03-07", 5000, 900, 5062, 40), ("2024-03-08", 5010, 300, 5072.25, 500), ("2024-03-11", 5020, 90, 5082, 1000),
        ("2024-03-12", 5030, 10, 5092, 1100),
    ];

    [TestMethod]
    public void By_volume_the_earlier_prices_are_moved_by_the_difference_at_the_roll()
    {
        using TemporaryFolder folder = new();
        RunData data = LoadWork.Run(Request(Csv(folder)));
        CollectionAssert.AreEqual(
            new[] { 5062.25, 5063.25, 5072.25, 5073.25, 5082, 5083, 5092, 5093 }, Closes(data));
        Assert.AreEqual("ES ##-##", data.Instrument.FullName);
        CollectionAssert.AreEqual(
            new[] { "ES ##-##: MergeBackAdjusted, rolls by volume: ES 03-24 from 2024-03-07 +62.25, ES 06-24 from 2024-03-11" },
            data.Overlaps.ToArray());
        CollectionAssert.AreEqual(
            new[] { ("ES 03-24", 8L, 4L, 4L), ("ES 06-24", 8L, 4L, 4L) },
            data.Files.Select(file => (file.Instrument!, file.Rows, file.Used, file.OffContract)).ToArray());
        Assert.IsTrue(data.Files.All(file => file.OtherContracts.Count == 0));
        Assert.AreEqual((62.25, 0.0), (data.Files[0].Contract!.Adjustment, data.Files[1].Contract!.Adjustment));
        Assert.AreEqual(62.25, data.Files[1].Contract!.Offset);
    }

    [TestMethod]
    [DataRow(MergePolicy.MergeNonBackAdjusted, new[] { 5000.0, 5001, 5010, 5011, 5082, 5083, 5092, 5093 })]
    [DataRow(MergePolicy.DoNotMerge, new[] { 5062, 5063, 5072.25, 5073.25, 5082, 5083, 5092, 5093 })]
    public void The_other_policies_move_no_price(MergePolicy policy, double[] closes)
    {
        using TemporaryFolder folder = new();
        CollectionAssert.AreEqual(closes, Closes(LoadWork.Run(Request(Csv(folder)) with { Merge = policy })));
    }

    [TestMethod]
    [DataRow("ES 06-24,2024-03-08", 62.0, "ES 03-24 +62, ES 06-24 from 2024-03-08")]
    [DataRow("contract,date,offset\n# June\nESM4;2024-03-08;210.75\nGC 04-24,2024-01-29", 210.75,
        "ES 03-24 +210.75, ES 06-24 from 2024-03-08")]
    public void A_file_of_rolls_goes_before_the_volume(string rolls, double offset, string told)
    {
        using TemporaryFolder folder = new();
        string file = folder.Write("rolls.csv", rolls);
        RunData data = LoadWork.Run(Request(Csv(folder)) with { Rolls = file });
        CollectionAssert.AreEqual(
            new[] { 5000 + offset, 5001 + offset, 5072.25, 5073.25, 5082, 5083, 5092, 5093 }, Closes(data));
        Assert.AreEqual($"ES ##-##: MergeBackAdjusted, rolls by {file}: {told}", data.Overlaps.Single());
    }

    [TestMethod]
    [DataRow("ES 06-24", "rolls.csv: line 1: 'ES 06-24' is no contract and its day; write lines like ")]
    [DataRow("ES 13-24,2024-03-08", "rolls.csv: line 1: 'ES 13-24' is no contract; ")]
    [DataRow("ES,2024-03-08", "rolls.csv: line 1: 'ES' is no contract; ")]
    [DataRow("ES 06-24,08.03.2024", "rolls.csv: line 1: '08.03.2024' is no day such as 2024-03-11; ")]
    [DataRow("ES 06-24,2024-03-08,much", "rolls.csv: line 1: 'much' is no offset in points; ")]
    [DataRow("ES 06-24,2024-03-08\nES 09-24,2024-03-08",
        "rolls.csv: ES 09-24 does not come after ES 06-24 in month and in day; give each contract once")]
    public void A_file_of_rolls_that_cannot_be_meant_is_refused(string rolls, string expected)
    {
        using TemporaryFolder folder = new();
        string file = folder.Write("rolls.csv", rolls);
        StringAssert.Contains(
            Assert.ThrowsExactly<UnusableFileException>(() => LoadWork.Run(Request(Csv(folder)) with { Rolls = file })).Message,
            expected);
    }

    [TestMethod]
    public void Without_a_price_of_one_time_the_offset_is_asked_for()
    {
        using TemporaryFolder folder = new();
        string march = folder.Write(
            "ES 03-24.Last.txt", "20240308 150000;5000;5000;5000;5000;9\n20240308 150100;5001;5001;5001;5001;9");
        string june = folder.Write(
            "ES 06-24.Last.txt", "20240311 150000;5080;5080;5080;5080;9\n20240311 150100;5081;5081;5081;5081;9");
        DataRequest request = Request(march) with { Bars = [new DataInput(march), new DataInput(june)] };
        StringAssert.StartsWith(
            Assert.ThrowsExactly<WrongRequestException>(() => LoadWork.Run(request)).Message,
            "Merge: ES 03-24 and ES 06-24 have no price of one time before the roll to tell its offset; ");
        CollectionAssert.AreEqual(
            new[] { 5000.0, 5001, 5080, 5081 },
            Closes(LoadWork.Run(request with { Merge = MergePolicy.MergeNonBackAdjusted })));
    }

    /// <summary>Trades: the last before Monday's begin are 5011 and 5073.25.</summary>
    [TestMethod]
    public void Trades_and_their_quotes_are_moved_too()
    {
        using TemporaryFolder folder = new();
        string ticks = folder.Write(
            "ticks.csv",
            "time,symbol,price,size,bid,ask\n2024-03-08T15:00:00Z,ESH4,5010,3,5009.75,5010\n"
            + "2024-03-08T15:00:01Z,ESM4,5072.25,5,,\n"
            + "2024-03-08T15:00:02Z,ESH4,5011,1,5010.75,5011\n2024-03-08T15:00:03Z,ESM4,5073.25,5,,\n"
            + "2024-03-11T15:00:00Z,ESH4,5020,1,,\n2024-03-11T15:00:01Z,ESM4,5082,1,5081.75,5082\n");
        RunData data = LoadWork.Run(Request(ticks) with { Rolls = folder.Write("rolls.csv", "ES 06-24,2024-03-11") });
        CollectionAssert.AreEqual(
            new[] { (5072.25, 5072.0, 5072.25), (5073.25, 5073.0, 5073.25), (5082, 5081.75, 5082) },
            data.Ticks.Select(tick => (tick.Price, tick.Bid, tick.Ask)).ToArray());
    }

    [TestMethod]
    public void A_parquet_dataset_of_contracts_gives_the_same_as_text()
    {
        using TemporaryFolder folder = new();
        foreach ((string contract, Bar[] bars) in Contracts())
        {
            Directory.CreateDirectory(folder.At($"es/instrument={contract}"));
            BarOutput.Write(folder.At($"es/instrument={contract}/bars.parquet"), bars, contract, new BarInterval(60));
        }

        RunData data = LoadWork.Run(Request(folder.At("es")));
        CollectionAssert.AreEqual(
            LoadWork.Run(Request(Csv(folder))).Store.HistoryOf(data.Instrument).Bars.Select(bar => bar.ToString()).ToArray(),
            data.Store.HistoryOf(data.Instrument).Bars.Select(bar => bar.ToString()).ToArray());
    }

    /// <summary>Three contracts; the adjustments add up: 10 at the second roll, 62.25 more before the first.</summary>
    [TestMethod]
    public void A_database_gives_its_contracts_and_the_offsets_add_up()
    {
        using TemporaryFolder folder = new();
        GeneratedMarket market = new(new Random(7), 0.25m);
        Write("ES 03-24", 20, 5000, 5010);
        Write("ES 06-24", 20, 5062.25, 5072.25, 5082);
        Write("ES 09-24", 20, 5091, 5092);
        folder.Write("rolls.csv", "ES 06-24,2024-03-08\nES 09-24,2024-03-11");
        DataRequest request = new()
        {
            Database = new DatabaseSource(folder.At("db"), DatabaseKind.Minute), Instrument = "ES ##-##", PresentYear = 2024,
            Rolls = folder.At("rolls.csv"), Reading = new FileReading { DatabaseZone = TimeZoneInfo.Utc },
        };

        // Days 7, 8, 11: March on the 7th, June on the 8th, September on the 11th; September is 10 above on the 8th.
        RunData data = LoadWork.Run(request);
        CollectionAssert.AreEqual(new[] { 5000 + 62.25 + 18.75, 5072.25 + 18.75, 5092 }, Closes(data));
        Assert.AreEqual(
            "ES ##-##: MergeBackAdjusted, rolls by " + folder.At("rolls.csv")
            + ": ES 03-24 +81, ES 06-24 from 2024-03-08 +18.75, ES 09-24 from 2024-03-11",
            data.Overlaps.Single());

        void Write(string contract, int volume, params double[] closes)
        {
            string[] days = ["20240307", "20240308", "20240311"];
            int first = contract == "ES 09-24" ? 1 : 0;
            for (int i = 0; i < closes.Length; i++)
            {
                DateTime time = DateTime.ParseExact(days[first + i], "yyyyMMdd", CultureInfo.InvariantCulture).AddHours(15);
                long price = (long)(closes[i] * 4);
                folder.Write(
                    $"db/minute/{contract}/{days[first + i]}.Last.ncd",
                    NcdWriter.Bars(
                        market, [new StepBar(time, price, price, price, price, volume)], true, new PackedWriter(null)));
            }
        }
    }

    [TestMethod]
    public void The_command_line_says_how_it_joined()
    {
        using TemporaryFolder folder = new();
        string[] args =
        [
            "backtest", "--strategy", "Quiet", "--script", folder.Write("Quiet.cs", Script.Strategy("Quiet", "")), "--bars",
            Csv(folder), "--instrument",
        ];
        (CommandRun run, JsonElement json) = CommandRun.WithJson([.. args, "ES ##-##", "--merge", "mergeBackAdjusted"]);
        Assert.AreEqual(0, run.ExitCode, run.Error);
        StringAssert.Contains(run.Error, "rolls by volume: ES 03-24 from 2024-03-07 +62.25, ES 06-24 from 2024-03-11");
        StringAssert.Contains(run.Error, "4 rows are of a time of another contract and are not used");
        JsonElement first = json.GetProperty("input")[0];
        Assert.AreEqual(4, first.GetProperty("offContract").GetInt64());
        Assert.AreEqual(62.25, first.GetProperty("contract").GetProperty("adjustment").GetDouble());
        Assert.AreEqual("2024-03-07", first.GetProperty("contract").GetProperty("fromDay").GetString());
        var single = CommandRun.Of([.. args, "ESH4", "--merge", "DoNotMerge"]);
        Assert.AreEqual(2, single.ExitCode);
        StringAssert.Contains(single.Error, "--merge: is for a continuous series; name it by --instrument, for example ");
        var ofWindows = CommandRun.Of([.. args, "ES ##-##", "--merge", "UseDefault"]);
        Assert.AreEqual(2, ofWindows.ExitCode);
        StringAssert.Contains(ofWindows.Error, "--merge: UseDefault asks for a setting of NinjaTrader's windows; ");
    }

    /// <summary>Two bars a contract and day, of which the series uses one: eight bars, the first two moved by 62.25.</summary>
    [TestMethod]
    [DataRow("bars", "--period", "1m")]
    [DataRow("export", "--merge", "MergeBackAdjusted")]
    public void Bars_and_exports_are_made_of_the_joined_series(string verb, string option, string value)
    {
        using TemporaryFolder folder = new();
        string to = folder.At("joined.csv");
        (CommandRun run, JsonElement json) = CommandRun.WithJson(
            verb, "--from", Csv(folder), "--instrument", "ES ##-##", "--out", to, option, value);
        Assert.AreEqual(0, run.ExitCode, run.Error);
        const string told =
            "ES ##-##: MergeBackAdjusted, rolls by volume: ES 03-24 from 2024-03-07 +62.25, ES 06-24 from 2024-03-11";
        StringAssert.Contains(run.Error, told);
        Assert.AreEqual(told, json.GetProperty("continuous")[0].GetString());
        string[] closes = [.. File.ReadLines(to).Skip(1).Select(line => line.Split(',')[4])];
        CollectionAssert.AreEqual(
            new[] { "5062.25", "5063.25", "5072.25", "5073.25", "5082", "5083", "5092", "5093" }, closes);
        Assert.AreEqual(
            "ES 03-24 4 4, ES 06-24 4 4",
            string.Join(", ", json.GetProperty("input").EnumerateArray().Select(file =>
                $"{file.GetProperty("instrument")} {file.GetProperty("used")} {file.GetProperty("offContract")}")));
    }

    private static DataRequest Request(string file) =>
        new() { Bars = [new DataInput(file)], Instrument = "ES ##-##", PresentYear = 2024 };

    private static double[] Closes(RunData data) => [.. data.Store.HistoryOf(data.Instrument).Bars.Select(bar => bar.Close)];

    private static string Csv(TemporaryFolder folder) => folder.Write(
        "two.csv",
        "end_utc,symbol,open,high,low,close,volume\n"
        + string.Join('\n', Contracts().SelectMany(contract => contract.Bars.Select(bar => Row(contract.Name, bar)))));

    private static string Row(string contract, Bar bar)
    {
        string time = new DateTime(bar.EndUtcTicks).ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
        string symbol = contract == "ES 03-24" ? "ESH4" : "ESM4";
        return string.Create(
            CultureInfo.InvariantCulture, $"{time},{symbol},{bar.Open},{bar.High},{bar.Low},{bar.Close},{bar.Volume}");
    }

    private static IEnumerable<(string Name, Bar[] Bars)> Contracts()
    {
        yield return ("ES 03-24", [.. Days.SelectMany(day => TwoMinutes(day.Day, day.March, day.MarchVolume))]);
        yield return ("ES 06-24", [.. Days.SelectMany(day => TwoMinutes(day.Day, day.June, day.JuneVolume))]);
    }

    private static Bar[] TwoMinutes(string day, double price, long volume)
    {
        DateTime time = DateTime.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture).AddHours(15);
        return
        [
            new Bar(time.Ticks, price, price, price, price, volume, 0),
            new Bar(time.AddMinutes(1).Ticks, price + 1, price + 1, price + 1, price + 1, volume, 0),
        ];
    }
}
