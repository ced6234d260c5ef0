using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Parquet;
using Parquet.Schema;

namespace NT8Bridge.Headless.Work.Search.Shards;

/// <summary>Reads a part group by group, without its columns of values, which follow from the numbers of the variants.</summary>
internal sealed class PartReader : IDisposable
{
    private readonly FileStream _file;
    private readonly ParquetReader _reader;

    private PartReader(FileStream file, ParquetReader reader)
    {
        _file = file;
        _reader = reader;
    }

    /// <summary>What it says of itself; null for a file that is no part.</summary>
    /// <exception cref="InvalidDataException">It is cut off or damaged.</exception>
    public PartHeader? Header => Guarded(
        () => Task.FromResult(PartHeader.Read(_reader.CustomMetadata ?? new Dictionary<string, string>())));

    /// <summary>Opens a file.</summary>
    /// <exception cref="InvalidDataException">It is cut off, damaged, or no parquet.</exception>
    /// <exception cref="IOException">It cannot be read.</exception>
    public static PartReader Open(string path)
    {
        FileStream file = new(path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete);
        try
        {
            return new PartReader(file, Guarded(() => ParquetReader.CreateAsync(file, leaveStreamOpen: true)));
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    /// <summary>The groups, in the order of the file.</summary>
    /// <exception cref="InvalidDataException">It is damaged.</exception>
    public IEnumerable<PartRows> Groups()
    {
        for (int group = 0; group < _reader.RowGroupCount; group++)
        {
            int at = group;
            yield return Guarded(() => ReadAsync(at));
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Guarded(async () =>
        {
            await _reader.DisposeAsync().ConfigureAwait(false);
            return true;
        });
        _file.Dispose();
    }

    private async Task<PartRows> ReadAsync(int at)
    {
        using ParquetRowGroupReader group = _reader.OpenRowGroupReader(at);
        if (group.RowCount is < 0 or > PartColumns.GroupRows)
            throw new InvalidDataException($"its group {at + 1} says it has {group.RowCount} rows");
        PartRows rows = new((int)group.RowCount);
        await group.ReadAsync<long>(Field(SweepFile.PositionColumn, typeof(long)), rows.Positions).ConfigureAwait(false);
        for (int i = 0; i < rows.Numbers.Length; i++)
            await group.ReadAsync<double>(Field(PartColumns.Numbers[i], typeof(double)), rows.Numbers[i]).ConfigureAwait(false);
        for (int i = 0; i < rows.Counts.Length; i++)
            await group.ReadAsync<int>(Field(PartColumns.Counts[i], typeof(int)), rows.Counts[i]).ConfigureAwait(false);
        return rows;
    }

    private DataField Field(string name, Type type) =>
        _reader.Schema.DataFields.FirstOrDefault(field => field.Name == name && field.ClrType == type && !field.IsNullable)
            ?? throw new InvalidDataException($"it has no column '{name}' of {type.Name}");

    /// <summary>The library answers damage with whatever its code runs into; to a reader of parts it is all one.</summary>
    private static T Guarded<T>(Func<Task<T>> call)
    {
        try
        {
            return Task.Run(call).GetAwaiter().GetResult();
        }
        catch (Exception e) when (e is not InvalidDataException)
        {
            throw new InvalidDataException($"it is cut off or damaged ({e.GetType().Name}: {e.Message})", e);
        }
    }
}
