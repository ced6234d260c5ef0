using System;
using System.Collections.Generic;
using System.Linq;
using NT8Bridge.History.BarFiles;

namespace NT8Bridge.History;

/// <summary>
/// Parquet files with the same columns as one file: the row groups of each after those of the one before. One of them is open at
/// a time.
/// </summary>
internal sealed class JoinedColumns : IColumnReader
{
    private readonly IBarCodec _codec;
    private readonly List<(string File, int Group, long Rows)> _groups = new();
    private string? _open;
    private IColumnReader? _reader;

    /// <exception cref="BarFileException">A file cannot be used, or its columns are not those of the first.</exception>
    public JoinedColumns(IBarCodec codec, IReadOnlyList<string> files)
    {
        _codec = codec;
        try
        {
            IColumnReader first = OpenFile(files[0]);
            Metadata = first.Metadata;
            Columns = first.Columns.ToArray();
            foreach (string file in files)
            {
                IColumnReader reader = OpenFile(file);
                Verify(file, reader, files[0]);
                for (int group = 0; group < reader.RowGroupCount; group++) _groups.Add((file, group, reader.RowCount(group)));
            }
        }
        catch (BarFileException)
        {
            Dispose();
            throw;
        }
    }

    /// <inheritdoc/>
    public IReadOnlyDictionary<string, string> Metadata { get; }

    /// <inheritdoc/>
    public IReadOnlyList<ColumnSchema> Columns { get; }

    /// <inheritdoc/>
    public int RowGroupCount => _groups.Count;

    /// <inheritdoc/>
    public long RowCount(int rowGroup) => _groups[rowGroup].Rows;

    /// <inheritdoc/>
    public ColumnValues Read(int rowGroup, ColumnSchema column)
    {
        (string file, int group, _) = _groups[rowGroup];
        IColumnReader reader = OpenFile(file);
        return DatasetFolder.Of(file, () => reader.Read(group, reader.Columns.First(own => own == column)));
    }

    /// <inheritdoc/>
    public bool TryTimeBounds(int rowGroup, ColumnSchema column, out long first, out long last)
    {
        (string file, int group, _) = _groups[rowGroup];
        IColumnReader reader = OpenFile(file);
        return reader.TryTimeBounds(group, reader.Columns.First(own => own == column), out first, out last);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _reader?.Dispose();
        (_reader, _open) = (null, null);
    }

    private IColumnReader OpenFile(string file)
    {
        if (_reader is not null && _open == file) return _reader;
        Dispose();
        byte[] bytes = DatasetFolder.Bytes(file);
        _reader = DatasetFolder.Of(file, () => _codec.Open(bytes));
        _open = file;
        return _reader;
    }

    private void Verify(string file, IColumnReader reader, string first)
    {
        if (BarFileHeader.IsPresentIn(reader.Metadata))
            throw new BarFileException($"{file} is of this product's making and {first} is not; name the folder of one making");
        if (Columns.FirstOrDefault(column => !reader.Columns.Contains(column)) is { } other)
        {
            throw new BarFileException(
                $"{file} has no column {other.Name} ({other.TypeName}) as {first} has; "
                + "name a folder of files with the same columns");
        }
    }
}
