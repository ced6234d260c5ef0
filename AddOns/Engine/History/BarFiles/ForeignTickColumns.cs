using System.Collections.Generic;

namespace NT8Bridge.History.BarFiles;

/// <summary>The columns of trades in a file of another making.</summary>
internal sealed class ForeignTickColumns
{
    private ForeignTickColumns(ColumnFinder finder)
    {
        Time = TimeColumns.Of(finder);
        Price = finder.Number("price", ColumnNames.Price);
        Size = finder.Number("size", ColumnNames.Size);
        Bid = finder.NumberIfAny("bid", ColumnNames.Bid);
        Ask = finder.NumberIfAny("ask", ColumnNames.Ask);
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
        bool isBars = finder.NumberIfAny("open", ColumnNames.Open) is not null
            && finder.NumberIfAny("high", ColumnNames.High) is not null
            && finder.NumberIfAny("low", ColumnNames.Low) is not null;
        return !isBars && finder.NumberIfAny("price", ColumnNames.Price) is not null
            && finder.NumberIfAny("size", ColumnNames.Size) is not null;
    }
}
