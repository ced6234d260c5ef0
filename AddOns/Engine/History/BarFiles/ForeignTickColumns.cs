using System.Collections.Generic;

namespace NT8Bridge.History.BarFiles;

/// <summary>The columns of trades in a file of another making.</summary>
internal sealed class ForeignTickColumns
{
    private static readonly string[]
        PriceNames = { "price", "p", "tradeprice", "lastprice", "last" },
        SizeNames = { "size", "qty", "quantity", "volume", "vol", "v", "s", "amount", "tradesize", "lastsize" },
        BidNames = { "bid", "bidprice", "bestbid", "bidpx00" },
        AskNames = { "ask", "askprice", "bestask", "askpx00", "offer" };

    private ForeignTickColumns(ColumnFinder finder)
    {
        Time = TimeColumns.Of(finder);
        Price = finder.Number("price", PriceNames);
        Size = finder.Number("size", SizeNames);
        Bid = finder.NumberIfAny("bid", BidNames);
        Ask = finder.NumberIfAny("ask", AskNames);
    }

    public TimeColumns Time { get; }

    public ColumnSchema Price { get; }

    public ColumnSchema Size { get; }

    public ColumnSchema? Bid { get; }

    public ColumnSchema? Ask { get; }

    /// <summary>Finds the columns among all that the file declares.</summary>
    /// <exception cref="BarFileException">A column is missing or holds no numbers.</exception>
    public static ForeignTickColumns Of(IReadOnlyList<ColumnSchema> all, ForeignReading reading) =>
        new(new ColumnFinder(all, reading));

    /// <summary>True when the file has a price for each row and not the four of a bar.</summary>
    public static bool AreIn(IReadOnlyList<ColumnSchema> all, ForeignReading reading)
    {
        var finder = new ColumnFinder(all, reading);
        bool isBars = finder.NumberIfAny("open", ForeignColumns.OpenNames) is not null
            && finder.NumberIfAny("high", ForeignColumns.HighNames) is not null
            && finder.NumberIfAny("low", ForeignColumns.LowNames) is not null;
        return !isBars && finder.NumberIfAny("price", PriceNames) is not null
            && finder.NumberIfAny("size", SizeNames) is not null;
    }
}
