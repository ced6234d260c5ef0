using System;
using System.IO;
using NT8Bridge.Headless.Data;

namespace NT8Bridge.Headless.Work.Search;

/// <summary>
/// Writes every variant of a sweep, best first: its place in the ranking, its position among all variants, the values that vary,
/// the value that is ranked by, and the statistics that are kept of each.
/// </summary>
public static class SweepFile
{
    /// <summary>The first column, by which the file is known.</summary>
    public const string FirstColumn = "sweep_rank";

    /// <summary>The column of the position.</summary>
    internal const string PositionColumn = "variant";

    /// <summary>The column of the value that is ranked by.</summary>
    internal const string ValueColumn = "ranked_by";

    /// <summary>Writes the file, as CSV or parquet by its ending, whole or not at all.</summary>
    /// <exception cref="OutputFileException">It cannot be written.</exception>
    public static void Write(string path, SweepResult result)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(result);
        bool isParquet = path.EndsWith(".parquet", StringComparison.OrdinalIgnoreCase);
        WholeFile.Write(path, stream =>
        {
            if (isParquet) SweepParquet.WriteAsync(stream, result.Variants).GetAwaiter().GetResult();
            else WriteCsv(stream, result);
        });
    }

    private static void WriteCsv(Stream stream, SweepResult result)
    {
        using StreamWriter writer = new(stream, leaveOpen: true) { NewLine = "\n" };
        SweepCsv.Write(writer, result.Variants);
    }
}
