using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using NT8Bridge.Headless.Data;
using NT8Bridge.Headless.Host.Performance;
using NT8Bridge.History.BarFiles;
using Parquet;
using Parquet.Schema;

namespace NT8Bridge.Headless.Work.Optimize;

/// <summary>
/// The parquet files of a dataset: a row a run with its parameters and statistics for whoever reads them, and in the last column
/// the line by which a later command takes the run over bit for bit.
/// </summary>
internal static class RunParts
{
    private const string KeyColumn = "run";
    private const string PartColumn = "part";
    private const string CombinationColumn = "combination";
    private const string ErrorColumn = "error";
    private const string RankColumn = "rank";
    private const string BarsColumn = "bars";
    private const string LineColumn = "kept";

    private static readonly string[] Keys = [.. StatisticsTable.All.Select(statistic => statistic.Key)];

    /// <summary>Writes a file, whole or not at all.</summary>
    /// <exception cref="OutputFileException">It cannot be written.</exception>
    public static void Write(string path, ParameterGrid grid, IReadOnlyList<DatasetRow> rows) =>
        WholeFile.Write(path, stream => WriteAsync(stream, grid, rows).GetAwaiter().GetResult());

    /// <summary>The rows of a file: key and line, which is all that is needed of them.</summary>
    /// <exception cref="UnusableFileException">It is damaged.</exception>
    public static IReadOnlyList<DatasetRow> Read(string path)
    {
        try
        {
            using IColumnReader reader = BarCodec.ForThisRuntime().Open(File.ReadAllBytes(path));
            List<DatasetRow> rows = [];
            for (int group = 0; group < reader.RowGroupCount; group++)
            {
                ColumnValues keys = Column(reader, group, KeyColumn), lines = Column(reader, group, LineColumn);
                for (int row = 0; row < keys.Count; row++)
                    rows.Add(new DatasetRow(keys.Text(row)!, "", null, [], lines.Text(row)!));
            }

            return rows;
        }
        catch (BarFileException e)
        {
            throw new UnusableFileException(
                path, $"it is no sound file of runs: {e.Message}", $"remove it; its runs are then made again", e);
        }
    }

    private static ColumnValues Column(IColumnReader reader, int group, string name) =>
        reader.Columns.FirstOrDefault(column => column.Name == name) is { Name: { } } found
            ? reader.Read(group, found)
            : throw new BarFileException($"it has no column {name}");

    private static async Task WriteAsync(Stream stream, ParameterGrid grid, IReadOnlyList<DatasetRow> rows)
    {
        OptimizedRun[] runs = [.. rows.Select(row => KeptRun.Read(new Dictionary<string, string>(), row.Line))];
        DataField key = new DataField<string>(KeyColumn), part = new DataField<string>(PartColumn);
        DataField combination = new DataField<long?>(CombinationColumn), bars = new DataField<int>(BarsColumn);
        DataField error = new DataField<string>(ErrorColumn), line = new DataField<string>(LineColumn);
        DataField rank = new DataField<double?>(RankColumn);
        DataField[] statistics = [.. Keys.Select(DataField (name) => new DataField<double?>(name))];
        HashSet<string> taken = new(
            [KeyColumn, PartColumn, CombinationColumn, ErrorColumn, RankColumn, BarsColumn, LineColumn, .. Keys],
            StringComparer.OrdinalIgnoreCase);
        DataField[] axes = [.. grid.Axes.Select(axis => AxisField(axis, taken))];
        ParquetSchema schema = new([key, part, combination, .. axes, error, bars, rank, .. statistics, line]);
        ParquetOptions options = new() { CompressionMethod = CompressionMethod.Snappy };
        await using ParquetWriter writer = await ParquetWriter.CreateAsync(schema, stream, options).ConfigureAwait(false);
        writer.CustomMetadata = new Dictionary<string, string> { ["nt8bridge.optimize"] = "1" };
        using ParquetRowGroupWriter group = writer.CreateRowGroup();
        await Texts(key, row => rows[row].Key).ConfigureAwait(false);
        await Texts(part, row => rows[row].Part).ConfigureAwait(false);
        long?[] positions = [.. rows.Select(row => row.Combination)];
        await group.WriteAsync<long>(combination, positions).ConfigureAwait(false);
        for (int axis = 0; axis < axes.Length; axis++)
        {
            int at = axis;
            Task written = axes[at].ClrType == typeof(double)
                ? Numbers(axes[at], row => Number(rows[row].Values[at]))
                : Texts(axes[at], row => rows[row].Values[at]);
            await written.ConfigureAwait(false);
        }

        await Texts(error, row => runs[row].Error?.ToString() ?? "").ConfigureAwait(false);
        int[] made = [.. runs.Select(run => run.Bars)];
        await group.WriteAsync<int>(bars, made).ConfigureAwait(false);
        await Numbers(rank, row => runs[row].Rank).ConfigureAwait(false);
        for (int i = 0; i < Keys.Length; i++)
        {
            string name = Keys[i];
            await Numbers(statistics[i], row => runs[row].Statistics.GetValueOrDefault(name, double.NaN)).ConfigureAwait(false);
        }

        await Texts(line, row => rows[row].Line).ConfigureAwait(false);
        group.CompleteValidate();

        Task Texts(DataField field, Func<int, string> of)
        {
            string[] texts = [.. Enumerable.Range(0, rows.Count).Select(of)];
            return group.WriteAsync(field, texts);
        }

        Task Numbers(DataField field, Func<int, double> of)
        {
            double?[] numbers =
                [.. Enumerable.Range(0, rows.Count).Select(of).Select(double? (one) => double.IsNaN(one) ? null : one)];
            return group.WriteAsync<double>(field, numbers);
        }
    }

    /// <summary>A column of numbers where all values are some; a name that another column has gets a word before it.</summary>
    private static DataField AxisField(ParameterAxis axis, HashSet<string> taken)
    {
        string name = taken.Contains(axis.Name) ? "parameter_" + axis.Name : axis.Name;
        bool isNumber = axis.Values.All(value => !double.IsNaN(Number(value)));
        return isNumber ? new DataField<double?>(name) : new DataField<string>(name);
    }

    private static double Number(string text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double number) ? number : double.NaN;
}
