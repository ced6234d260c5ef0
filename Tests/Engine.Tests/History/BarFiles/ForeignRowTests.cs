#if NET
using System;
using System.IO;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge.History.BarFiles;

namespace NT8Bridge.Tests.History.BarFiles;

[TestClass]
public sealed class ForeignRowTests
{
    private const string Columns = "open, high, low, close, volume";

    [TestMethod]
    public void Unsound_rows_are_named_and_the_others_survive()
    {
        ForeignBars foreign = Read(
            "SELECT make_timestamp(CASE WHEN rowid = 11 THEN us + 7 WHEN rowid = 12 THEN NULL ELSE us END) AS end_time, "
            + "CASE rowid WHEN 3 THEN 'nan'::DOUBLE WHEN 4 THEN NULL ELSE open END AS open, "
            + "CASE rowid WHEN 5 THEN low - 1 ELSE high END AS high, low, "
            + "CASE rowid WHEN 6 THEN high + 1 WHEN 7 THEN 'inf'::DOUBLE ELSE close END AS close, "
            + "CASE rowid WHEN 8 THEN -1 WHEN 9 THEN 1.5 WHEN 10 THEN NULL ELSE volume END::DOUBLE AS volume FROM bars",
            BarStamp.Detect);

        (int Row, string Reason)[] expected =
        {
            (3, "open is not a finite number"), (4, "open is not a finite number"), (5, "high is below low"),
            (6, "close lies outside high and low"), (7, "close is not a finite number"), (8, "volume is negative"),
            (9, "volume is missing or no whole number"), (10, "volume is missing or no whole number"),
            (11, "time is no multiple of 30s"), (12, "it has no time"),
        };
        CollectionAssert.AreEquivalent(
            expected.Select(e => $"{e.Row} {e.Reason}").ToArray(), foreign.Rejected.Select(r => $"{r.Row} {r.Reason}").ToArray());
        Assert.HasCount(200 - expected.Length, foreign.Bars);
    }

    [TestMethod]
    public void Disorder_and_repetition_are_mended_and_said_contradiction_is_refused()
    {
        Bar[] bars = ForeignSample.Bars(200);
        ForeignBars foreign = Read(
            $"SELECT make_timestamp(us) AS end_time, {Columns} FROM (SELECT * FROM bars "
            + "UNION ALL SELECT * FROM bars WHERE rowid < 5 "
            + "UNION ALL SELECT us, open, high + 1, low, close, volume - 1, tick_count FROM bars WHERE rowid = 50) "
            + "ORDER BY us DESC",
            BarStamp.Detect);

        Assert.HasCount(199, foreign.Bars);
        Assert.IsFalse(foreign.Bars.Any(b => b.EndUtcTicks == bars[50].EndUtcTicks));
        Assert.HasCount(2, foreign.Rejected);
        StringAssert.Contains(foreign.Rejected[0].Reason, "another row has the same time and other values");
        StringAssert.Contains(string.Join("; ", foreign.Notes), "not in order of time");
        StringAssert.Contains(string.Join("; ", foreign.Notes), "5 rows repeat another row");
    }

    [TestMethod]
    public void A_half_bar_gives_way_to_the_whole_one_and_is_counted()
    {
        Bar[] bars = ForeignSample.Bars(200);
        ForeignBars foreign = Read(
            $"SELECT make_timestamp(us) AS end_time, {Columns} FROM (SELECT *, 1 AS seen FROM bars UNION ALL "
            + "SELECT us, open, open, open, open, 0, 0, 0 FROM bars WHERE rowid = 50) ORDER BY us, seen",
            BarStamp.Detect);

        Assert.HasCount(200, foreign.Bars);
        Assert.AreEqual((1L, 0L, 0L), (foreign.Grown, foreign.Repeated, foreign.RejectedRows));
        Assert.IsTrue(foreign.Bars[50].SameAs(bars[50]));
        StringAssert.Contains(string.Join("; ", foreign.Notes), "1 rows were left out for a later, fuller one");
    }

    [TestMethod]
    public void Rows_of_zeros_and_rows_without_prices_are_placeholders()
    {
        ForeignBars foreign = Read(
            $"SELECT make_timestamp(us) AS end_time, {Columns} FROM (SELECT * FROM bars WHERE rowid NOT IN (5, 6, 7) "
            + "UNION ALL SELECT us, 0, 0, 0, 0, 0, 0 FROM bars WHERE rowid IN (5, 6) "
            + "UNION ALL SELECT us, NULL, NULL, NULL, NULL, 0, 0 FROM bars WHERE rowid = 7) ORDER BY us",
            BarStamp.Detect);

        Assert.HasCount(197, foreign.Bars);
        Assert.AreEqual((3L, 0L), (foreign.Placeholders, foreign.RejectedRows));
        StringAssert.Contains(string.Join("; ", foreign.Notes), "3 rows are placeholders");
    }

    [TestMethod]
    public void Row_groups_of_one_size_leave_nothing_of_one_in_the_next()
    {
        const int groups = 4, rows = 2_048;
        Bar[] bars = ForeignSample.Bars(groups * rows);

        // Another row of each group has no price, another no volume, and the last group has all of them.
        ForeignBars foreign = Read(
            "SELECT make_timestamp(us) AS end_time, "
            + "CASE WHEN rowid IN (5, 2060, 4200) THEN NULL ELSE open END AS open, high, low, close, "
            + "CASE WHEN rowid IN (9, 2071, 4222) THEN NULL ELSE volume END::INTEGER AS volume, "
            + "tick_count::INTEGER AS ticks FROM bars",
            BarStamp.Detect, bars, options: $", ROW_GROUP_SIZE {rows}");

        int[] without = { 5, 9, 2_060, 2_071, 4_200, 4_222 };
        CollectionAssert.AreEqual(without, foreign.Rejected.Select(rejected => (int)rejected.Row).ToArray());
        BarAssert.SameBits(bars.Where((_, row) => !without.Contains(row)).ToArray(), foreign.Bars);
    }

    [TestMethod]
    [DataRow("SELECT *, 0 AS c FROM bars UNION ALL SELECT us, open + 60, high + 60, low + 60, close + 60, 4, 1, 1 FROM bars "
        + "WHERE rowid % 4 = 1 ORDER BY us, c")]
    [DataRow("SELECT *, 0 AS c FROM bars UNION ALL SELECT us, open + 60, high + 60, low + 60, close + 60, 4, 1, 1 FROM bars "
        + "WHERE rowid % 4 = 1 ORDER BY c, us")]
    [DataRow("SELECT us, open + d AS open, high + d AS high, low + d AS low, close + d AS close, volume FROM "
        + "(SELECT *, CASE WHEN rowid % 20 = 7 THEN 60 ELSE 0 END AS d FROM bars) ORDER BY us")]
    public void Two_price_levels_without_names_are_two_contracts(string rows)
    {
        BarFileException e = Assert.ThrowsExactly<BarFileException>(
            () => Read($"SELECT make_timestamp(us) AS end_time, {Columns} FROM ({rows})", BarStamp.Detect));
        StringAssert.Contains(e.Message, "it holds more than one contract");
        StringAssert.Contains(e.Message, "--columns symbol=NAME");
    }

    [TestMethod]
    public void Ids_of_several_instruments_are_refused_and_one_is_no_name()
    {
        string two = $"SELECT make_timestamp(us) AS end_time, {Columns}, CASE WHEN rowid % 3 = 0 THEN 5602 ELSE 17077 END "
            + "AS instrument_id FROM bars";
        BarFileException e = Assert.ThrowsExactly<BarFileException>(() => Read(two, BarStamp.Detect));
        StringAssert.Contains(e.Message, "several contracts by its column instrument_id: 17077 (133 rows), 5602 (67 rows)");
        ForeignBars one = Read(
            $"SELECT make_timestamp(us) AS end_time, {Columns}, 17077 AS instrument_id FROM bars", BarStamp.Detect);
        Assert.HasCount(200, one.Bars);
        Assert.IsNull(one.Instrument);
    }

    [TestMethod]
    [DataRow(true)]
    [DataRow(false)]
    public void The_stamp_is_told_by_the_sessions_bounds(bool isOpenStamped)
    {
        Bar[] bars = SampleBars.Make(3000, hasGaps: false)
            .Where(b => new DailyBreakCalendar().SessionAtOrAfter(b.EndUtcTicks - 1).ContainsBarEnd(b.EndUtcTicks)).ToArray();
        string select = $"SELECT make_timestamp(us{(isOpenStamped ? " - 30000000" : "")}) AS timestamp, {Columns} FROM bars";

        ForeignBars foreign = Read(select, BarStamp.Detect, bars, new DailyBreakCalendar());

        Assert.AreEqual(isOpenStamped ? BarStamp.Open : BarStamp.End, foreign.Stamp);
        CollectionAssert.AreEqual(bars.Select(b => b.EndUtcTicks).ToArray(), foreign.Bars.Select(b => b.EndUtcTicks).ToArray());
        StringAssert.Contains(string.Join("; ", foreign.Notes), "at a session's");
    }

    [TestMethod]
    public void Without_evidence_the_stamp_must_be_declared()
    {
        string select = $"SELECT make_timestamp(us) AS timestamp, {Columns} FROM bars";
        BarFileException e = Assert.ThrowsExactly<BarFileException>(() => Read(select, BarStamp.Detect));
        StringAssert.Contains(e.Message, "--stamp open or --stamp close");
        Assert.AreEqual(ForeignSample.Bars(200)[0].EndUtcTicks, Read(select, BarStamp.End).Bars[0].EndUtcTicks);
        Assert.AreEqual(
            ForeignSample.Bars(200)[0].EndUtcTicks + SampleBars.Interval.Ticks, Read(select, BarStamp.Open).Bars[0].EndUtcTicks);
    }

    [TestMethod]
    [DataRow("SELECT make_timestamp(us * 2 - 1381190430000000) AS end_time, " + Columns + " FROM bars", "not bars of 30s")]
    [DataRow(
        "SELECT make_timestamp(1381190400000000 + (us - 1381190400000000) // 30) AS end_time, " + Columns + " FROM bars",
        "not bars of 30s")]
    [DataRow("SELECT us AS when_it_was, " + Columns + " FROM bars", "no column for time")]
    [DataRow("SELECT make_timestamp(us) AS end_time, open, high, low, close FROM bars", "no column for volume")]
    [DataRow(
        "SELECT make_timestamp(us) AS end_time, open::VARCHAR AS open, high, low, close, volume FROM bars",
        "no column for open")]
    [DataRow("SELECT 17 AS end_time, " + Columns + " FROM bars", "no count of seconds")]
    public void Other_files_are_refused_with_the_reason(string select, string reason)
    {
        BarFileException e = Assert.ThrowsExactly<BarFileException>(() => Read(select, BarStamp.Detect));
        StringAssert.Contains(e.Message, reason);
    }

    private static ForeignBars Read(
        string select, BarStamp stamp, Bar[]? bars = null, DailyBreakCalendar? calendar = null, string options = "")
    {
        using var scratch = new ScratchFolder();
        using var duck = new DuckDbFile();
        duck.LoadBars(bars ?? ForeignSample.Bars(200));
        byte[] file = duck.Write(select, options, Path.Combine(scratch.Path, "foreign.parquet"));
        return ForeignBarFile.Read(
            BarCodec.ForThisRuntime(), file,
            new ForeignReading { Interval = SampleBars.Interval, Stamp = stamp, Calendar = calendar });
    }
}
#endif
