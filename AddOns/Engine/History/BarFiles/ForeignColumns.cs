using System.Collections.Generic;

namespace NT8Bridge.History.BarFiles;

/// <summary>The columns of bars in a file of another making.</summary>
internal sealed class ForeignColumns
{
    private ForeignColumns(ColumnFinder finder)
    {
        Time = TimeColumns.Of(finder);
        Open = finder.Number("open", ColumnNames.Open);
        High = finder.Number("high", ColumnNames.High);
        Low = finder.Number("low", ColumnNames.Low);
        Close = finder.Number("close", ColumnNames.Close);
        Volume = finder.Number("volume", ColumnNames.Volume);
        Ticks = finder.NumberIfAny("ticks", ColumnNames.Ticks);
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
