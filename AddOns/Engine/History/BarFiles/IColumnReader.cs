using System;
using System.Collections.Generic;

namespace NT8Bridge.History.BarFiles;

/// <summary>
/// An open parquet file of any making, which is read by one column of one row group at a time. Used from one thread.
/// </summary>
public interface IColumnReader : IDisposable
{
    /// <summary>Key-value metadata of the file.</summary>
    IReadOnlyDictionary<string, string> Metadata { get; }

    /// <summary>The columns in the order of the file, without nested ones.</summary>
    IReadOnlyList<ColumnSchema> Columns { get; }

    /// <summary>Number of row groups.</summary>
    int RowGroupCount { get; }

    /// <summary>Number of rows that a row group claims to have; damage may have changed it.</summary>
    long RowCount(int rowGroup);

    /// <summary>
    /// All values of a column in a row group. They may be written over when the same column is read again, so whoever keeps
    /// them copies them.
    /// </summary>
    /// <exception cref="BarFileException">This part of the file cannot be read; other parts may be readable.</exception>
    ColumnValues Read(int rowGroup, ColumnSchema column);

    /// <summary>
    /// The least and the greatest time of a column in a row group as the file names them, UTC ticks. They may be wrong.
    /// </summary>
    /// <returns>False when it names none that can be used.</returns>
    bool TryTimeBounds(int rowGroup, ColumnSchema column, out long first, out long last);
}
