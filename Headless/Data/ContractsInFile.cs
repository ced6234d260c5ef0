using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using NT8Bridge.Headless.Data.NinjaTrader;
using NT8Bridge.History;
using NT8Bridge.History.BarFiles;

namespace NT8Bridge.Headless.Data;

/// <summary>Whose rows a file or a folder holds, where it says so.</summary>
public static class ContractsInFile
{
    /// <summary>
    /// The names by which it tells its rows apart: of its columns, its folders, its header, or its own name; none where it names
    /// nothing.
    /// </summary>
    /// <exception cref="InputFileException">There is no such file, or it cannot be read.</exception>
    public static IReadOnlyList<string> Of(string path, FileReading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        if (Directory.Exists(path)) return OfFolder(path, reading);
        if (ExportName.Instrument(path) is { } named) return [named];
        if (File.Exists(path) && IsParquet(path)) return OfParquet(path, reading);
        try
        {
            return MarketDataFile.Read(path, reading with { Instrument = null }).Instrument is { } only ? [only] : [];
        }
        catch (InputFileException e) when (e.Contracts.Count > 0)
        {
            return e.Contracts;
        }
    }

    private static IReadOnlyList<string> OfFolder(string path, FileReading reading)
    {
        if (DatabaseFolder.Is(path)) return ExportName.Instrument(DatabaseFolder.FilesOf(path)[0].Path) is { } one ? [one] : [];
        string[] files = Directory.GetFiles(path, "*.parquet", SearchOption.AllDirectories);
        string[] folders =
        [
            .. files.Select(InstrumentNames.OfFolder).OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase),
        ];
        return folders.Length > 0 || files.Length == 0 ? folders : OfParquet(files.Min(StringComparer.Ordinal)!, reading);
    }

    private static bool IsParquet(string path)
    {
        using FileStream file = new(path, FileMode.Open, FileAccess.Read, FileShare.Read);
        Span<byte> begin = stackalloc byte[ParquetFile.Magic.Length];
        file.ReadAtLeast(begin, begin.Length, throwOnEndOfStream: false);
        return begin.SequenceEqual(ParquetFile.Magic);
    }

    private static IReadOnlyList<string> OfParquet(string path, FileReading reading)
    {
        try
        {
            IBarCodec codec = BarCodec.ForThisRuntime();
            byte[] bytes = File.ReadAllBytes(path);
            using IColumnReader reader = codec.Open(bytes);
            if (BarFileHeader.IsPresentIn(reader.Metadata)) return [BarFileReader.Read(codec, bytes).Header.Instrument];
            string? said = reading.Columns.GetValueOrDefault("symbol");
            ColumnSchema? column = reader.Columns.FirstOrDefault(one => one.Kind == ColumnKind.Text
                && (said is null ? ColumnNames.Symbol.Contains(ColumnNames.Plain(one.Name)) : one.Name == said));
            return column is null ? [] : Names(reader, column);
        }
        catch (BarFileException e)
        {
            throw new InputFileException(path, 0, e.Message, "give a sound parquet file of bars or ticks", e);
        }
    }

    private static string[] Names(IColumnReader reader, ColumnSchema column)
    {
        HashSet<string> names = new(StringComparer.OrdinalIgnoreCase);
        for (int group = 0; group < reader.RowGroupCount; group++)
        {
            ColumnValues values = reader.Read(group, column);
            for (int row = 0; row < values.Count; row++)
                if (values.Text(row)?.Trim() is { Length: > 0 } name) names.Add(name);
        }

        return [.. names];
    }
}
