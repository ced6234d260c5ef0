using System;
using System.Collections.Generic;
using System.Linq;
using NT8Bridge.History.BarFiles;
using NT8Bridge.Sessions;

namespace NT8Bridge.Tests.History.BarFiles;

/// <summary>
/// One market in many forms of parquet: every form of a time in every compression, types of prices and volumes by turns. DuckDB
/// writes them; the files are committed, because it is not there on .NET Framework.
/// </summary>
internal static class ForeignForms
{
    private static readonly ForeignReading End = new() { Stamp = BarStamp.End };

    private static readonly (string Name, string Columns, ForeignReading Reading)[] Times =
    {
        ("timestamp-s", "make_timestamp(us)::TIMESTAMP_S AS end_time", ForeignReading.Default),
        ("timestamp-ms", "make_timestamp(us)::TIMESTAMP_MS AS end_time", ForeignReading.Default),
        ("timestamp-us", "make_timestamp(us) AS \"Close Time\"", ForeignReading.Default),
        ("timestamp-ns", "make_timestamp_ns(us * 1000) AS bar_end", ForeignReading.Default),
        ("timestamp-zoned", "make_timestamptz(us) AS end_utc", ForeignReading.Default),
        ("timestamp-unnamed", "make_timestamptz(us) AS \"timestamp\"", End),
        ("timestamp-new-york", "make_timestamp(us - 14400000000) AS \"datetime\"", End with { Zone = ExchangeZones.NewYork }),
        ("index", "make_timestamp_ns(us * 1000) AS \"__index_level_0__\"", End),
        ("epoch-s", "us // 1000000 AS end_time", ForeignReading.Default),
        ("epoch-s-32-bit", "(us // 1000000)::INTEGER AS end_time", ForeignReading.Default),
        ("epoch-s-real", "us / 1e6 AS end_time", ForeignReading.Default),
        ("epoch-ms", "us // 1000 AS end_unix_ms", ForeignReading.Default),
        ("epoch-us", "us AS end_time", ForeignReading.Default),
        ("epoch-ns", "us * 1000 AS end_time", ForeignReading.Default),
        ("epoch-declared", "us // 1000000 AS t", End with { UnitsPerSecond = 1 }),
        ("text-iso", "strftime(make_timestamp(us), '%Y-%m-%dT%H:%M:%SZ') AS end_time", ForeignReading.Default),
        ("text-offset", "strftime(make_timestamp(us + 7200000000), '%Y-%m-%d %H:%M:%S+02:00') AS end_time",
            ForeignReading.Default),
        ("text-naive", "strftime(make_timestamp(us), '%Y/%m/%d %H:%M:%S') AS end_time", ForeignReading.Default),
        ("date-and-time", "make_timestamp(us)::DATE AS \"Date\", make_timestamp(us)::TIME AS \"Time\"", End),
        ("text-date-and-time",
            "strftime(make_timestamp(us), '%Y%m%d') AS \"Date\", strftime(make_timestamp(us), '%H%M%S') AS \"Time\"", End),
    };

    private static readonly string[] PriceTypes = { "DOUBLE", "FLOAT", "DECIMAL(9,1)", "DECIMAL(18,2)" };

    private static readonly string[] VolumeTypes = { "BIGINT", "INTEGER", "USMALLINT", "DOUBLE", "UBIGINT" };

    // Parquet.Net reads no decimals that are written as differences, which the second version does.
    private static readonly (string Name, string Options, bool HasDecimals)[] Codecs =
    {
        ("snappy", ", COMPRESSION snappy", true), ("zstd", ", COMPRESSION zstd", true), ("gzip", ", COMPRESSION gzip", true),
        ("lz4", ", COMPRESSION lz4_raw", true), ("v2", ", COMPRESSION uncompressed, PARQUET_VERSION v2", false),
    };

    /// <summary>All of them.</summary>
    public static readonly ForeignVariant[] All = Times.SelectMany((time, i) => Codecs.Select((codec, j) => new ForeignVariant(
        time.Name + "-" + codec.Name,
        "SELECT " + time.Columns + ", " + Prices(PriceTypes[(i + j) % (codec.HasDecimals ? PriceTypes.Length : 2)])
        + "volume::" + VolumeTypes[(i + (2 * j)) % VolumeTypes.Length] + " AS volume FROM bars",
        codec.Options, false, false) { Reading = time.Reading })).ToArray();

    private static string Prices(string type) =>
        string.Concat(new[] { "open", "high", "low", "close" }.Select(name => name + "::" + type + " AS " + name + ", "));
}
