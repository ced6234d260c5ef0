using System;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading.Tasks;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge.Headless.Data;

namespace NT8Bridge.Headless.Tests.Data;

[TestClass]
public sealed class MarketDataFileTests
{
    private static readonly string Sample =
        Path.Combine(AppContext.BaseDirectory, "Samples", "GCZ3_trades_20131007-09.csv.gz");

    private static readonly FileReading Lenient = new() { MostRejected = 1 };

    [TestMethod]
    public void Sample_has_all_its_trades()
    {
        MarketDataRows data = MarketDataFile.Read(Sample);
        Assert.AreEqual(MarketDataKind.Ticks, data.Kind);
        Assert.AreEqual(MarketDataFormat.Csv, data.Format);
        Assert.HasCount(156_156, data.Ticks);
        Assert.AreEqual(0, data.Rejected.Count);
        Assert.AreEqual(0, data.OutOfOrder);
        Assert.AreEqual(1313.7, data.Ticks[0].Price);
        Assert.AreEqual(Utc("2013-10-07 00:00:00.276"), data.Ticks[0].UtcTicks);
    }

    [TestMethod]
    public void A_pipe_is_read_as_a_file_is()
    {
        using TemporaryFolder folder = new();
        string pipe = Path.Combine(folder.Path, "ticks.csv");
        using (var made = Process.Start("mkfifo", [pipe])) made.WaitForExit();
        var writing = Task.Run(() =>
        {
            using FileStream end = new(pipe, FileMode.Open, FileAccess.Write, FileShare.ReadWrite);
            end.Write("unix_ms,price,size\n1381104000276,1310.5,3\n1381104000300,1310.6,1\n"u8);
        });
        MarketDataRows data = MarketDataFile.Read(pipe);
        writing.Wait();
        Assert.HasCount(2, data.Ticks);
        Assert.AreEqual((1310.5, 3L), (data.Ticks[0].Price, data.Ticks[0].Size));
    }

    [TestMethod]
    public void NinjaTrader_minute_bars_keep_their_end_stamps()
    {
        using TemporaryFolder folder = new();
        MarketDataRows data = MarketDataFile.Read(folder.Write(
            "ES 12-13.Last.txt",
            "20131006 220100;1676.75;1677.25;1673.5;1675.25;1884\r\n20131006 220200;1675.5;1675.75;1674;1674.25;753\r\n"));
        Assert.AreEqual("ES 12-13", data.Instrument);
        Assert.AreEqual(MarketDataFormat.NinjaTraderText, data.Format);
        Assert.AreEqual(new BarInterval(60), data.Interval);
        Assert.HasCount(2, data.Bars);
        Assert.IsTrue(data.Bars[0].SameAs(new Bar(Utc("2013-10-06 22:01:00"), 1676.75, 1677.25, 1673.5, 1675.25, 1884, 0)));
        Assert.AreEqual(0, data.Rejected.Count);
    }

    [TestMethod]
    public void NinjaTrader_daily_bars_end_with_their_day()
    {
        using TemporaryFolder folder = new();
        MarketDataRows data = MarketDataFile.Read(folder.Write("a.txt", "20131007;1;2;0.5;1.5;10\n20131008;1;2;0.5;1.5;11"));
        Assert.AreEqual(Utc("2013-10-08 00:00:00"), data.Bars[0].EndUtcTicks);
        Assert.AreEqual(new BarInterval(86_400), data.Interval);
        Assert.HasCount(2, data.Bars);
    }

    [TestMethod]
    public void NinjaTrader_ticks_have_quotes_and_hundred_nanoseconds()
    {
        using TemporaryFolder folder = new();
        MarketDataRows data = MarketDataFile.Read(folder.Write("a.txt", "20131007 000000 0001231;1313.7;1313.6;1313.8;2\n"));
        Tick tick = data.Ticks.Single();
        Assert.AreEqual(Utc("2013-10-07 00:00:00") + 1231, tick.UtcTicks);
        Assert.AreEqual((1313.7, 1313.6, 1313.8, 2L), (tick.Price, tick.Bid, tick.Ask, tick.Size));
    }

    [TestMethod]
    public void NinjaTrader_ticks_of_older_releases_are_ticks()
    {
        using TemporaryFolder folder = new();
        MarketDataRows data = MarketDataFile.Read(folder.Write("a.txt", "20131007 000001;1313.7;2\n20131007 000001;1313.8;1\n"));
        Assert.AreEqual(MarketDataKind.Ticks, data.Kind);
        Assert.HasCount(2, data.Ticks);
        Assert.IsTrue(double.IsNaN(data.Ticks[0].Bid));
        Assert.AreEqual(1313.8, data.Ticks[1].Price);
    }

    [TestMethod]
    public void Open_stamps_move_to_the_end_of_the_bar()
    {
        MarketDataRows data = MarketDataFile.Read(
            Path.Combine(AppContext.BaseDirectory, "Data", "gc", "GCZ3_1m_open_stamped.csv"));
        Assert.HasCount(4_040, data.Bars);
        Assert.AreEqual(new BarInterval(60), data.Interval);
        Assert.AreEqual(Utc("2013-10-07 00:01:00"), data.Bars[0].EndUtcTicks);
    }

    [TestMethod]
    public void Open_stamps_of_a_single_bar_are_refused_with_the_mend()
    {
        using TemporaryFolder folder = new();
        string path = folder.Write("a.csv", "open_unix_ms,open,high,low,close,volume\n1381104000000,1,2,0.5,1.5,10\n");
        InputFileException error = Assert.ThrowsExactly<InputFileException>(() => MarketDataFile.Read(path));
        StringAssert.Contains(error.Message, path);
        StringAssert.Contains(error.Message, "end_unix_ms");
    }

    [TestMethod]
    public void Columns_are_found_by_name_behind_a_byte_order_mark()
    {
        using TemporaryFolder folder = new();
        MarketDataRows data = MarketDataFile.Read(folder.Write(
            "a.csv", "\uFEFFVolume,signal,close,low,high,open,end_unix_ms\r\n10.0,Buy,1.5,0.5,2,1,1381104060000\r\n"));
        Assert.IsTrue(data.Bars.Single().SameAs(new Bar(Utc("2013-10-07 00:01:00"), 1, 2, 0.5, 1.5, 10, 0)));
    }

    [TestMethod]
    public void Broken_rows_are_counted_and_named_and_the_good_ones_stay()
    {
        using TemporaryFolder folder = new();
        MarketDataRows data = MarketDataFile.Read(folder.Write("a.csv", string.Join('\n',
            "unix_ms,price,size",
            "1381104000000,1313.7,1",
            "1381104000001,abc,1",
            "noon,1313.7,1",
            "",
            "1381104000002,1313.7",
            "1381104000003,1313.7,1,9",
            "1381104000004,1313.7,0.5",
            "1381104000005,1313.7,-1",
            "1381104000006,NaN,1",
            "1381104000007,1313.8,2")), Lenient);
        Assert.HasCount(2, data.Ticks);
        Assert.AreEqual(1313.8, data.Ticks[1].Price);
        Assert.AreEqual(7, data.Rejected.Count);
        CollectionAssert.AreEqual(new long[] { 3, 4, 6, 7, 8 }, data.Rejected.First.Select(row => row.Row).ToArray());
        StringAssert.StartsWith(data.Rejected.First[0].Reason, "price is not a number");
        StringAssert.Contains(data.Rejected.First[0].Reason, "1381104000001,abc,1");
    }

    [TestMethod]
    public void Unsound_bars_are_set_aside_by_the_rule_they_break()
    {
        using TemporaryFolder folder = new();
        MarketDataRows data = MarketDataFile.Read(folder.Write("a.txt", string.Join('\n',
            "20131007 000100;5;4;6;5;1",
            "20131007 000200;5;6;4;7;1",
            "20131007 000300;5;6;4;5;-1",
            "20131307 000400;5;6;4;5;1",
            "20131007 246000;5;6;4;5;1",
            "20131007 000600;5;6;4;5;1")), Lenient);
        Assert.AreEqual(Utc("2013-10-07 00:06:00"), data.Bars.Single().EndUtcTicks);
        Assert.AreEqual(5, data.Rejected.Count);
        StringAssert.Contains(data.Rejected.First[0].Reason, "high is below low");
        StringAssert.Contains(data.Rejected.First[3].Reason, RowFault.Time);
    }

    [TestMethod]
    public void Rows_out_of_order_are_sorted_and_a_second_bar_for_a_time_is_named()
    {
        using TemporaryFolder folder = new();
        MarketDataRows data = MarketDataFile.Read(folder.Write("a.txt", string.Join('\n',
            "20131007 000300;3;3;3;3;1",
            "20131007 000100;1;1;1;1;1",
            "20131007 000200;2;2;2;2;1",
            "20131007 000200;2;2;2;2;1",
            "20131007 000400;4;4;4;4;1",
            "20131007 000400;9;9;9;9;1")), Lenient);
        CollectionAssert.AreEqual(new[] { 1.0, 2.0, 3.0 }, data.Bars.Select(bar => bar.Close).ToArray());
        Assert.AreEqual((3, 1), (data.OutOfOrder, data.Duplicates));
        CollectionAssert.AreEqual(new long[] { 5, 6 }, data.Rejected.First.Select(row => row.Row).ToArray());
        StringAssert.Contains(data.Rejected.First[0].Reason, "another row has the same time and other values");
    }

    [TestMethod]
    public void A_half_bar_gives_way_to_the_whole_one_and_zeros_are_no_bar()
    {
        using TemporaryFolder folder = new();
        MarketDataRows data = MarketDataFile.Read(folder.Write("a.csv", string.Join('\n',
            "end_unix_ms,open,high,low,close,volume",
            "1704294300000,105.0,105.5,104.5,105.25,500",
            "1704294360000,106.0,106.25,106.0,106.0,30",
            "1704294360000,106.0,109.0,105.0,108.75,480",
            "1704294420000,0,0,0,0,0",
            "1704294480000,108.75,109.0,108.5,108.75,500")));
        Assert.HasCount(3, data.Bars);
        Assert.IsTrue(data.Bars[1].SameAs(new Bar(Utc("2024-01-03 15:06:00"), 106, 109, 105, 108.75, 480, 0)));
        Assert.AreEqual((1L, 1L, 0L), (data.Grown, data.Placeholders, data.Rejected.Count));
        Assert.AreEqual(new BarInterval(60), data.Interval);
    }

    [TestMethod]
    public void A_huge_line_is_one_rejected_row()
    {
        using TemporaryFolder folder = new();
        MarketDataRows data = MarketDataFile.Read(folder.Write(
            "a.csv", "unix_ms,price,size\n1,1,1\n" + new string('7', 3_000_000) + "\n2,2,2\n" + new string('8', 70_000)),
            Lenient);
        CollectionAssert.AreEqual(new[] { 1.0, 2.0 }, data.Ticks.Select(tick => tick.Price).ToArray());
        Assert.AreEqual(2, data.Rejected.Count);
        Assert.AreEqual(3, data.Rejected.First[0].Row);
        Assert.AreEqual(5, data.Rejected.First[1].Row);
    }

    [TestMethod]
    public void Gzip_is_recognised_by_content()
    {
        using TemporaryFolder folder = new();
        string path = folder.WriteGzip("ES 12-13.Last.txt", "20131006 220100;1;2;0.5;1.5;3\n"u8.ToArray());
        Assert.HasCount(1, MarketDataFile.Read(path).Bars);
    }

    [TestMethod]
    public void Gzip_of_several_members_is_read_to_the_last()
    {
        using TemporaryFolder folder = new();
        byte[] first = File.ReadAllBytes(folder.WriteGzip("1", "unix_ms,price,size\n1,1,1\n"u8.ToArray()));
        byte[] second = File.ReadAllBytes(folder.WriteGzip("2", "2,2,2\n"u8.ToArray()));
        Assert.HasCount(2, MarketDataFile.Read(folder.Write("both.gz", [.. first, .. second])).Ticks);
    }

    [TestMethod]
    public void A_cut_off_gzip_file_is_damaged_wherever_it_is_cut()
    {
        using TemporaryFolder folder = new();
        byte[] whole = File.ReadAllBytes(folder.WriteGzip("a.csv.gz", "unix_ms,price,size\n1,1,1\n2,2,2\n"u8.ToArray()));
        Assert.HasCount(2, MarketDataFile.Read(folder.At("a.csv.gz")).Ticks);
        for (int length = 2; length < whole.Length; length++)
        {
            string path = folder.Write("cut.csv.gz", whole[..length]);
            StringAssert.Contains(
                Assert.ThrowsExactly<InputFileException>(() => MarketDataFile.Read(path), $"{length} bytes").Message, "damaged");
        }

        byte[] sample = File.ReadAllBytes(Sample);
        string half = folder.Write("half.csv.gz", sample[..(sample.Length / 2)]);
        StringAssert.Contains(Assert.ThrowsExactly<InputFileException>(() => MarketDataFile.Read(half)).Message, "damaged");
    }

    [TestMethod]
    [DataRow("", "it is empty")]
    [DataRow("\uFEFF", "it is empty")]
    [DataRow("\r\n\r\n", "it is empty")]
    [DataRow("date,o,h\n1,2,3\n", "line 1")]
    [DataRow("PK\u0003\u0004", "zip archive")]
    [DataRow("end_unix_ms,open,high,low,close,volume\n1,2,x,3,4,5\n", "no row can be used: row 2: price is not a number")]
    public void A_file_without_use_names_the_reason(string content, string reason)
    {
        using TemporaryFolder folder = new();
        string path = folder.Write("a.csv", content);
        InputFileException error = Assert.ThrowsExactly<InputFileException>(() => MarketDataFile.Read(path));
        StringAssert.StartsWith(error.Message, path);
        StringAssert.Contains(error.Message, reason);
    }

    [TestMethod]
    public void A_missing_file_is_named() =>
        StringAssert.Contains(
            Assert.ThrowsExactly<InputFileException>(() => MarketDataFile.Read("/nowhere/a.csv")).Message,
            "/nowhere/a.csv: there is no such file");

    [TestMethod]
    public void A_header_alone_is_a_file_without_rows()
    {
        using TemporaryFolder folder = new();
        MarketDataRows data = MarketDataFile.Read(folder.Write("a.csv", "unix_ms,price,size\n"));
        Assert.AreEqual(0, data.Count);
        Assert.AreEqual(MarketDataKind.Ticks, data.Kind);
    }

    [TestMethod]
    public void Lines_read_alike_wherever_the_buffer_ends()
    {
        // Lines of changing length over several buffers, so that buffer ends fall on every part of a line.
        StringBuilder text = new("unix_ms,price,size\r\n");
        int count = 0;
        for (long sum = 0; text.Length < 5_000_000; sum += count++)
            text.Append(1381104000000 + count).Append(',').Append(count / 8.0).Append(new string(' ', count % 61)).Append(',')
                .Append(count + 1).Append("\r\n");
        using TemporaryFolder folder = new();
        MarketDataRows data = MarketDataFile.Read(folder.Write("a.csv", text.ToString()));
        Assert.HasCount(count, data.Ticks);
        Assert.IsGreaterThan(50_000, count);
        for (int i = 0; i < count; i++) Assert.AreEqual((i / 8.0, i + 1L), (data.Ticks[i].Price, data.Ticks[i].Size));
    }

    private static long Utc(string text) => DateTime.Parse(
        text, System.Globalization.CultureInfo.InvariantCulture,
        System.Globalization.DateTimeStyles.AssumeUniversal | System.Globalization.DateTimeStyles.AdjustToUniversal).Ticks;
}
