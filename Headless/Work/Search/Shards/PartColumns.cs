using System.Linq;
using Parquet.Schema;

namespace NT8Bridge.Headless.Work.Search.Shards;

/// <summary>
/// The columns of a part beside those of the values: the number of the variant, and what all its statistics follow from. A rank
/// that is none is not a number.
/// </summary>
internal static class PartColumns
{
    /// <summary>Rows of a group: that many of each part are in memory while parts are merged.</summary>
    public const int GroupRows = 16_384;

    /// <summary>Columns of amounts, in the order of <see cref="PartRows.Numbers"/>.</summary>
    public static readonly string[] Numbers =
        [SweepFile.ValueColumn, "netProfit", "grossProfit", "grossLoss", "commission", "maxDrawdown"];

    /// <summary>Columns of counts, in the order of <see cref="PartRows.Counts"/>.</summary>
    public static readonly string[] Counts = ["trades", "winningTrades", "losingTrades"];

    /// <summary>The column of the number.</summary>
    public static DataField Position => new DataField<long>(SweepFile.PositionColumn);

    /// <summary>The columns of amounts.</summary>
    public static DataField[] NumberFields => [.. Numbers.Select(DataField (name) => new DataField<double>(name))];

    /// <summary>The columns of counts.</summary>
    public static DataField[] CountFields => [.. Counts.Select(DataField (name) => new DataField<int>(name))];
}
