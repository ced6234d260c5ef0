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
            + "UNION ALL SELECT us, open, high, low, close, volume + 1, tick_count FROM bars WHERE rowid = 50) ORDER BY us DESC",
            BarStamp.Detect);

        Assert.HasCount(199, foreign.Bars);
        Assert.IsFalse(foreign.Bars.Any(b => b.EndUtcTicks == bars[50].EndUtcTicks));
        Assert.HasCount(2, foreign.Rejected);
        StringAssert.Contains(foreign.Rejected[0].Reason, "another row has the same time and other values");
        StringAssert.Contains(string.Join("; ", foreign.Notes), "not in order of time");
        StringAssert.Contains(string.Join("; ", foreign.Notes), "5 rows repeat another row");
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
        var e = Assert.ThrowsExactly<BarFileException>(() => Read(select, BarStamp.Detect));
        StringAssert.Contains(e.Message, "declare it as open-stamped or end-stamped");
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
        var e = Assert.ThrowsExactly<BarFileException>(() => Read(select, BarStamp.Detect));
        StringAssert.Contains(e.Message, reason);
    }

    private static ForeignBars Read(string select, BarStamp stamp, Bar[]? bars = null, DailyBreakCalendar? calendar = null)
    {
        using var scratch = new ScratchFolder();
        using var duck = new DuckDbFile();
        duck.LoadBars(bars ?? ForeignSample.Bars(200));
        byte[] file = duck.Write(select, "", Path.Combine(scratch.Path, "foreign.parquet"));
        return ForeignBarFile.Read(BarCodec.ForThisRuntime(), file, SampleBars.Interval, stamp, calendar);
    }
}
#endif
