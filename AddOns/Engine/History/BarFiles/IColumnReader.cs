using System;
using System.Collections.Generic;

namespace NT8Bridge.History.BarFiles;

/// <summary>An open parquet file, read one column of one row group at a time. Used from one thread.</summary>
public interface IColumnReader : IDisposable
{
    /// <summary>Key-value metadata of the file.</summary>
    IReadOnlyDictionary<string, string> Metadata { get; }

    /// <summary>The columns in the file's order, nested ones left out.</summary>
    IReadOnlyList<ColumnSchema> Columns { get; }

    /// <summary>Number of row groups.</summary>
    int RowGroupCount { get; }

    /// <summary>Rows that a row group says it has.</summary>
    long RowCount(int rowGroup);

    /// <summary>All values of a column in a row group.</summary>
    /// <exception cref="BarFileException">That part of the file cannot be read; other parts may.</exception>
    ColumnValues Read(int rowGroup, ColumnSchema column);
}
