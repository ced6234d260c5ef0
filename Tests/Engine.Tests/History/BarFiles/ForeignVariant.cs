using NT8Bridge.History.BarFiles;
using NT8Bridge.Sessions;

namespace NT8Bridge.Tests.History.BarFiles;

/// <summary>One way in which others write bars: the query over a table of end-stamped bars, and options of the writer.</summary>
/// <param name="Name">Name of the committed file.</param>
/// <param name="Select">Query over the table <c>bars</c> (us, open, high, low, close, volume, tick_count).</param>
/// <param name="Options">Further options of DuckDB's COPY.</param>
/// <param name="HasTicks">True when the tick count is in the file.</param>
/// <param name="IsOpenStamped">True when the query stamps begins.</param>
internal sealed record ForeignVariant(string Name, string Select, string Options, bool HasTicks, bool IsOpenStamped)
{
    private const string Prices = "open, high, low, close, volume, tick_count";

    private static readonly ForeignReading End = new() { Stamp = BarStamp.End };

    public static readonly ForeignVariant[] All =
    {
        new("us-naive", "SELECT make_timestamp(us) AS end_time, " + Prices + " FROM bars", "", true, false),
        new("us-zoned-zstd", "SELECT make_timestamptz(us) AS \"Close Time\", " + Prices + " FROM bars",
            ", COMPRESSION zstd", true, false),
        new("ms-naive-gzip", "SELECT make_timestamp(us)::TIMESTAMP_MS AS end_time, " + Prices + " FROM bars",
            ", COMPRESSION gzip", true, false),
        new("s-naive-snappy", "SELECT make_timestamp(us)::TIMESTAMP_S AS end_time, " + Prices + " FROM bars",
            ", COMPRESSION snappy", true, false),
        new("ns-naive", "SELECT make_timestamp_ns(us * 1000) AS end_time, " + Prices + " FROM bars", "", true, false),
        new("epoch-s-int", "SELECT us // 1000000 AS end_time, " + Prices + " FROM bars", "", true, false),
        new("epoch-ms-short-names",
            "SELECT us // 1000 AS end_unix_ms, open AS o, high AS h, low AS l, close AS c, volume AS v FROM bars",
            "", false, false),
        new("epoch-us-open", "SELECT us - 30000000 AS open_time, " + Prices + " FROM bars", "", true, true),
        new("epoch-ns-double-volume", "SELECT us * 1000 AS end_time, open, high, low, close, volume::DOUBLE AS volume FROM bars",
            "", false, false),
        new("epoch-s-double", "SELECT us / 1e6 AS end_time, open, high, low, close, volume::INTEGER AS vol FROM bars",
            "", false, false),
        new("other-order-extra-columns",
            "SELECT volume::UINTEGER AS Volume, 'GC' AS symbol, close AS Close, open AS Open, [1, 2] AS list, low AS Low, "
            + "high AS High, make_timestamptz(us) AS end_utc FROM bars", "", false, false),
        new("several-row-groups", "SELECT make_timestamptz(us) AS end_utc, " + Prices + " FROM bars",
            ", ROW_GROUP_SIZE 2048", true, false),
        new("uncompressed-v2-pages", "SELECT make_timestamptz(us) AS end_utc, " + Prices + " FROM bars",
            ", COMPRESSION uncompressed, PARQUET_VERSION v2", true, false),
        new("decimal-prices",
            "SELECT make_timestamptz(us) AS end_utc, open::DECIMAL(9,1) AS open, high::DECIMAL(18,1) AS high, "
            + "low::DECIMAL(18,2) AS low, close::DECIMAL(9,2) AS close, volume::SMALLINT AS volume FROM bars", "", false, false),
        new("float-prices",
            "SELECT make_timestamptz(us) AS end_utc, open::FLOAT AS open, high::FLOAT AS high, low::FLOAT AS low, "
            + "close::FLOAT AS close, volume FROM bars", "", false, false),
        new("text-iso-zoned",
            "SELECT strftime(make_timestamp(us), '%Y-%m-%dT%H:%M:%SZ') AS end_time, " + Prices + " FROM bars", "", true, false),
        new("text-iso-offset",
            "SELECT strftime(make_timestamp(us - 14400000000), '%Y-%m-%d %H:%M:%S.%f-04:00') AS end_time, " + Prices
            + " FROM bars",
            "", true, false),
        new("text-naive", "SELECT strftime(make_timestamp(us), '%Y%m%d %H%M%S') AS end_time, " + Prices + " FROM bars",
            "", true, false),
        new("date-and-time-declared",
            "SELECT make_timestamp(us)::DATE AS \"Date\", make_timestamp(us)::TIME AS \"Time\", " + Prices + " FROM bars",
            "", true, false) { Reading = End },
        new("date-and-time-named-declared",
            "SELECT make_timestamp(us)::DATE AS d1, make_timestamp(us)::TIME AS t1, " + Prices + " FROM bars", "", true, false)
        { Reading = End with { Columns = new System.Collections.Generic.Dictionary<string, string> { ["time"] = "d1+t1" } } },
        new("text-date-and-time-declared",
            "SELECT strftime(make_timestamp(us), '%Y/%m/%d') AS \"Date\", strftime(make_timestamp(us), '%H:%M:%S') AS \"Time\", "
            + Prices + " FROM bars", "", true, false) { Reading = End },
        new("pandas-index-declared", "SELECT " + Prices + ", make_timestamp_ns(us * 1000) AS \"__index_level_0__\" FROM bars",
            "", true, false) { Reading = End },
        new("new-york-time-declared",
            "SELECT make_timestamp(us - 14400000000) AS end_time, " + Prices + " FROM bars", "", true, false)
        { Reading = new ForeignReading { Zone = ExchangeZones.NewYork } },
        new("units-declared", "SELECT us // 1000 - 1380000000000 AS end_time, " + Prices + " FROM bars", "", true, false)
        { Reading = new ForeignReading { UnitsPerSecond = 1000 }, ShiftSeconds = -1_380_000_000 },
        new("two-contracts-declared",
            "SELECT make_timestamptz(us) AS end_utc, " + Prices + ", 'GCZ3' AS symbol FROM bars UNION ALL "
            + "SELECT make_timestamptz(us), open + 1, high + 1, low + 1, close + 1, volume, tick_count, 'GCG4' FROM bars "
            + "WHERE rowid < 20 ORDER BY ALL", "", true, false)
        { Reading = new ForeignReading { Instrument = "GC 12-13" }, OtherRows = 20 },
    };

    /// <summary>What has to be said to read the file; the length of the bars is added.</summary>
    public ForeignReading Reading { get; init; } = ForeignReading.Default;

    /// <summary>Rows of another contract.</summary>
    public int OtherRows { get; init; }

    /// <summary>Seconds by which the file's times differ from those of the bars.</summary>
    public long ShiftSeconds { get; init; }

    /// <summary>Rows that the file has; DuckDB makes no row group of fewer than 2,048.</summary>
    public int Rows => Options.Contains("ROW_GROUP_SIZE") ? 5000 : 130;

    public override string ToString() => Name;
}
