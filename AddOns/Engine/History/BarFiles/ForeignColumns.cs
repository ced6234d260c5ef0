using System.Collections.Generic;

namespace NT8Bridge.History.BarFiles;

/// <summary>The columns of bars in a file of another making.</summary>
internal sealed class ForeignColumns
{
    internal static readonly string[]
        OpenNames = { "open", "o", "openprice", "priceopen", "first" },
        HighNames = { "high", "h", "highprice", "pricehigh", "max" },
        LowNames = { "low", "l", "lowprice", "pricelow", "min" },
        CloseNames = { "close", "c", "closeprice", "priceclose", "last", "settle" },
        VolumeNames = { "volume", "v", "vol", "tradevolume", "totalvolume", "quantity", "qty", "size" },
        TickNames = { "tickcount", "ticks", "trades", "tradecount", "numtrades", "numberoftrades", "transactions", "n" };

    private ForeignColumns(ColumnFinder finder)
    {
        Time = TimeColumns.Of(finder);
        Open = finder.Number("open", OpenNames);
        High = finder.Number("high", HighNames);
        Low = finder.Number("low", LowNames);
        Close = finder.Number("close", CloseNames);
        Volume = finder.Number("volume", VolumeNames);
        Ticks = finder.NumberIfAny("ticks", TickNames);
    }

    public TimeColumns Time { get; }

    public ColumnSchema Open { get; }

    public ColumnSchema High { get; }

    public ColumnSchema Low { get; }

    public ColumnSchema Close { get; }

    public ColumnSchema Volume { get; }

    public ColumnSchema? Ticks { get; }

    /// <summary>Finds the columns among all that the file declares.</summary>
    /// <exception cref="BarFileException">A column is missing or holds no numbers.</exception>
    public static ForeignColumns Of(IReadOnlyList<ColumnSchema> all, ForeignReading reading) =>
        new(new ColumnFinder(all, reading));
}
