using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Parquet;
using Parquet.Schema;

namespace NT8Bridge.Headless.Work.Search;

/// <summary>The variants of a sweep as parquet, in groups, so that no more than a group is held twice.</summary>
internal static class SweepParquet
{
    private const int GroupRows = 500_000;

    /// <summary>Writes all variants, best first.</summary>
    public static async Task WriteAsync(Stream stream, IRankedVariants variants)
    {
        DataField rank = new DataField<long>(SweepFile.FirstColumn), variant = new DataField<long>(SweepFile.PositionColumn);
        AxisColumns axes = new(variants.Space);
        DataField value = new DataField<double?>(SweepFile.ValueColumn);
        DataField[] statistics = [.. SweepNumbers.Known.Keys.Select(DataField (key) => new DataField<double>(key))];
        ParquetSchema schema = new([rank, variant, .. axes.Fields, value, .. statistics]);
        await using ParquetWriter writer = await ParquetWriter.CreateAsync(schema, stream).ConfigureAwait(false);
        long first = 1;
        foreach (RankedVariant[] rows in variants.BestFirst().Chunk(GroupRows))
        {
            using ParquetRowGroupWriter group = writer.CreateRowGroup();
            long begin = first;
            first += rows.Length;
            await group.WriteAsync<long>(rank, rows.Select((_, i) => begin + i).ToArray()).ConfigureAwait(false);
            long[] positions = Array.ConvertAll(rows, row => row.Position);
            await group.WriteAsync<long>(variant, positions).ConfigureAwait(false);
            await axes.WriteAsync(group, positions).ConfigureAwait(false);
            double?[] ranked = Array.ConvertAll(rows, row => Known(row.Numbers.Rank));
            await group.WriteAsync<double>(value, ranked).ConfigureAwait(false);
            foreach ((DataField field, Func<SweepNumbers, double> of) in statistics.Zip(SweepNumbers.Known.Values))
            {
                double[] values = Array.ConvertAll(rows, row => of(row.Numbers));
                await group.WriteAsync<double>(field, values).ConfigureAwait(false);
            }

            group.CompleteValidate();
        }
    }

    private static double? Known(double value) => double.IsNaN(value) ? null : value;
}
