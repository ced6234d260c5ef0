#if NET
using System;
using System.Globalization;
using System.IO;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge.History.BarFiles;

namespace NT8Bridge.Tests.History.BarFiles;

/// <summary>Prices as whole numbers: decimals in every encoding of DuckDB, and Databento's fixed point.</summary>
[TestClass]
public sealed class VendorPriceTests
{
    private const string Undefined = "9223372036854775807";

    [TestMethod]
    [DataRow("DECIMAL(9,1)", "v1")]
    [DataRow("DECIMAL(9,1)", "v2")]
    [DataRow("DECIMAL(18,1)", "v1")]
    [DataRow("DECIMAL(18,1)", "v2")]
    public void Decimals_are_read_in_every_encoding(string type, string version)
    {
        using var scratch = new ScratchFolder();
        using var duck = new DuckDbFile();
        Bar[] bars = ForeignSample.Bars(200);
        duck.LoadBars(bars);
        byte[] file = duck.Write(
            $"SELECT make_timestamptz(us) AS end_utc, open::{type} AS open, high::{type} AS high, low::{type} AS low, "
            + $"close::{type} AS close, volume, tick_count FROM bars",
            $", PARQUET_VERSION {version}", Path.Combine(scratch.Path, "decimals.parquet"));

        BarAssert.SameBits(bars, ForeignBarFile.Read(BarCodec.ForThisRuntime(), file, ForeignReading.Default).Bars);
    }

    [TestMethod]
    public void Fixed_point_prices_of_bars_are_scaled_and_undefined_ones_are_placeholders()
    {
        ForeignBars foreign = Bars(
            "(5, 1, 5180250000000, 5181000000000, 5180000000000, 5180500000000, 9), "
            + $"(6, 1, {Undefined}, {Undefined}, {Undefined}, {Undefined}, 0), "
            + $"(7, 1, 5180250000000, 5181000000000, 5180000000000, {Undefined}, 7), "
            + "(8, 1, 5180500000000, 5181250000000, 5180250000000, 5181000000000, 3)");

        Assert.HasCount(2, foreign.Bars);
        Assert.AreEqual((5180.25, 5181.0, 5180.0, 5180.5), Prices(foreign.Bars[0]));
        Assert.AreEqual(1, foreign.Placeholders);
        Assert.AreEqual("close is not a finite number", foreign.Rejected.Single().Reason);
    }

    [TestMethod]
    public void Fixed_point_prices_of_trades_are_scaled_and_undefined_ones_are_placeholders()
    {
        using var scratch = new ScratchFolder();
        using var duck = new DuckDbFile();
        byte[] file = duck.Write(
            "SELECT make_timestamp_ns(1704294300000000000 + t) AS ts_event, r::UTINYINT AS rtype, p::BIGINT AS price, "
            + "s::UINTEGER AS size "
            + $"FROM (VALUES (1, 0, 5180250000000, 2), (2, 0, {Undefined}, 0), (3, 0, {Undefined}, 4)) AS rows(t, r, p, s)",
            "", Path.Combine(scratch.Path, "trades.parquet"));
        using IColumnReader reader = BarCodec.ForThisRuntime().Open(file);

        ForeignTicks foreign = ForeignTickFile.Read(reader, ForeignReading.Default);

        Assert.AreEqual(5180.25, foreign.Ticks.Single().Price);
        Assert.AreEqual(1, foreign.Placeholders);
        Assert.AreEqual("price is not a finite number", foreign.Rejected.Single().Reason);
    }

    [TestMethod]
    public void An_hour_that_spring_leaves_out_is_no_time()
    {
        using var scratch = new ScratchFolder();
        using var duck = new DuckDbFile();
        byte[] file = duck.Write(
            "SELECT t::TIMESTAMP AS time, 1.5 AS open, 1.5 AS high, 1.5 AS low, 1.5 AS close, 7 AS volume FROM (VALUES "
            + "('2024-03-10 01:58:00'), ('2024-03-10 01:59:00'), ('2024-03-10 02:30:00'), ('2024-03-10 03:00:00')) AS rows(t)",
            "", Path.Combine(scratch.Path, "spring.parquet"));

        ForeignBars foreign = ForeignBarFile.Read(BarCodec.ForThisRuntime(), file, new ForeignReading
        {
            Zone = TimeZoneInfo.FindSystemTimeZoneById("America/New_York"), Stamp = BarStamp.End, Interval = new BarInterval(60),
        });

        CollectionAssert.AreEqual(
            new[] { "06:58", "06:59", "07:00" },
            foreign.Bars.Select(bar => new DateTime(bar.EndUtcTicks).ToString("HH:mm", CultureInfo.InvariantCulture)).ToArray());
        StringAssert.Contains(foreign.Rejected.Single().Reason, "the clock is put forward over it");
    }

    private static ForeignBars Bars(string rows)
    {
        using var scratch = new ScratchFolder();
        using var duck = new DuckDbFile();
        byte[] file = duck.Write(
            "SELECT make_timestamp_ns(1704294300000000000 + t * 60000000000) AS ts_event, r::UTINYINT AS rtype, "
            + "o::BIGINT AS open, h::BIGINT AS high, l::BIGINT AS low, c::BIGINT AS close, v::UBIGINT AS volume "
            + $"FROM (VALUES {rows}) AS rows(t, r, o, h, l, c, v)",
            "", Path.Combine(scratch.Path, "ohlcv.parquet"));
        return ForeignBarFile.Read(
            BarCodec.ForThisRuntime(), file, new ForeignReading { Stamp = BarStamp.Open, Interval = new BarInterval(60) });
    }

    private static (double Open, double High, double Low, double Close) Prices(Bar bar) =>
        (bar.Open, bar.High, bar.Low, bar.Close);
}
#endif
