#if NET
using System;
using System.Collections.Generic;
using Parquet.Schema;

namespace NT8Bridge.History.BarFiles;

/// <summary>
/// The memory into which a file's columns are read, one row group after the other. Row groups mostly have one size, and fresh
/// memory for each of them costs as much as decoding it. Large ones are not kept: all columns of one would be in memory at once.
/// </summary>
internal sealed class ColumnRoom
{
    /// <summary>Two megabytes a column; data frames are mostly written in row groups of half of that.</summary>
    private const int MostRowsKept = 1 << 18;

    private readonly Dictionary<(DataField Column, bool AreLevels), Array> _kept = new();

    /// <summary>Room for the values of a column, whatever it holds now.</summary>
    public T[] Values<T>(DataField column, int rows)
        where T : unmanaged => Room<T>((column, false), rows);

    /// <summary>Room for whether the rows of a column have a value, whatever it holds now.</summary>
    public int[] Levels(DataField column, int rows) => Room<int>((column, true), rows);

    private T[] Room<T>((DataField, bool) use, int rows)
        where T : unmanaged
    {
        if (_kept.TryGetValue(use, out Array? kept) && kept is T[] ready && ready.Length == rows) return ready;
        T[] room = RawArray.Of<T>(rows);
        if (rows <= MostRowsKept) _kept[use] = room;
        return room;
    }
}
#endif
