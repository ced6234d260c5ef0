using System;
using System.Collections.Generic;
using System.Linq;

namespace NT8Bridge.History.BarFiles;

/// <summary>
/// Finds the columns of a bar in a file of another making, by the names that pandas, vendors and exchanges commonly give them.
/// Case and characters other than letters and digits do not matter.
/// </summary>
internal sealed class ForeignColumns
{
    private static readonly string[]
        EndNames =
        {
            "endutc", "endtime", "end", "timeend", "barend", "closetime", "timeclose", "endtimestamp", "endunixms", "endunix",
        },
        BeginNames =
        {
            "opentime", "timeopen", "starttime", "timestart", "start", "begin", "begintime", "barstart", "opentimestamp",
            "startutc", "windowstart", "openunixms", "openunix", "tsevent",
        },
        TimeNames =
        {
            "timestamp", "datetime", "time", "ts", "date", "t", "dt", "timestamputc", "datetimeutc", "timeutc", "utc", "unixms",
            "timestampms", "unixtime", "epoch", "epochms", "unix", "indexlevel0", "index",
        },
        OpenNames = { "open", "o", "openprice", "priceopen", "first" },
        HighNames = { "high", "h", "highprice", "pricehigh", "max" },
        LowNames = { "low", "l", "lowprice", "pricelow", "min" },
        CloseNames = { "close", "c", "closeprice", "priceclose", "last", "settle" },
        VolumeNames = { "volume", "v", "vol", "tradevolume", "totalvolume", "quantity", "qty", "size" },
        TickNames = { "tickcount", "ticks", "trades", "tradecount", "numtrades", "numberoftrades", "transactions", "n" };

    private ForeignColumns(IReadOnlyList<ColumnSchema> all)
    {
        ColumnSchema? end = Find(all, EndNames), begin = Find(all, BeginNames);
        Time = end ?? begin ?? Find(all, TimeNames) ?? throw Lacks("time", TimeNames, all);
        NamedStamp = end is not null ? BarStamp.End : begin is not null ? BarStamp.Open : BarStamp.Detect;
        Open = Find(all, OpenNames) ?? throw Lacks("open", OpenNames, all);
        High = Find(all, HighNames) ?? throw Lacks("high", HighNames, all);
        Low = Find(all, LowNames) ?? throw Lacks("low", LowNames, all);
        Close = Find(all, CloseNames) ?? throw Lacks("close", CloseNames, all);
        Volume = Find(all, VolumeNames) ?? throw Lacks("volume", VolumeNames, all);
        Ticks = Find(all, TickNames);
    }

    public ColumnSchema Time { get; }

    /// <summary>Whether the time column's name says that its times are begins or ends; Detect when it says neither.</summary>
    public BarStamp NamedStamp { get; }

    public ColumnSchema Open { get; }

    public ColumnSchema High { get; }

    public ColumnSchema Low { get; }

    public ColumnSchema Close { get; }

    public ColumnSchema Volume { get; }

    public ColumnSchema? Ticks { get; }

    /// <summary>Finds the columns among all that the file declares.</summary>
    /// <exception cref="BarFileException">A column is missing or holds no numbers.</exception>
    public static ForeignColumns Of(IReadOnlyList<ColumnSchema> all) => new(all);

    private static ColumnSchema? Find(IReadOnlyList<ColumnSchema> all, string[] names)
    {
        foreach (string name in names)
            foreach (ColumnSchema column in all)
                if (column.Kind != ColumnKind.Other && Plain(column.Name) == name)
                    return column;
        return null;
    }

    private static string Plain(string name) => new(name.Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant).ToArray());

    private static BarFileException Lacks(string what, string[] names, IReadOnlyList<ColumnSchema> all) => new(
        $"no column for {what} (looked for numbers or times named {string.Join(", ", names.Take(5))} and the like); the file has "
        + string.Join(", ", all.Select(c => $"{c.Name} ({c.TypeName})")));
}
