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
    private ForeignColumns(IReadOnlyList<ColumnSchema> all)
    {
        ColumnSchema? end = Find(all, ColumnNames.End), begin = Find(all, ColumnNames.Begin);
        Time = end ?? begin ?? Find(all, ColumnNames.Time) ?? throw Lacks("time", ColumnNames.Time, all);
        NamedStamp = end is not null ? BarStamp.End : begin is not null ? BarStamp.Open : BarStamp.Detect;
        Open = Find(all, ColumnNames.Open) ?? throw Lacks("open", ColumnNames.Open, all);
        High = Find(all, ColumnNames.High) ?? throw Lacks("high", ColumnNames.High, all);
        Low = Find(all, ColumnNames.Low) ?? throw Lacks("low", ColumnNames.Low, all);
        Close = Find(all, ColumnNames.Close) ?? throw Lacks("close", ColumnNames.Close, all);
        Volume = Find(all, ColumnNames.Volume) ?? throw Lacks("volume", ColumnNames.Volume, all);
        Ticks = Find(all, ColumnNames.Ticks);
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

    private static ColumnSchema? Find(IReadOnlyList<ColumnSchema> all, IReadOnlyList<string> names)
    {
        foreach (string name in names)
            foreach (ColumnSchema column in all)
                if (column.Kind != ColumnKind.Other && ColumnNames.Plain(column.Name) == name)
                    return column;
        return null;
    }

    private static BarFileException Lacks(string what, IReadOnlyList<string> names, IReadOnlyList<ColumnSchema> all) => new(
        $"no column for {what} (looked for numbers or times named {string.Join(", ", names.Take(5))} and the like); the file has "
        + string.Join(", ", all.Select(c => $"{c.Name} ({c.TypeName})")));
}
