using System;
using System.Globalization;
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
    public static async Task WriteAsync(Stream stream, MadeVariants variants)
    {
        DataField rank = new DataField<long>(SweepFile.FirstColumn), variant = new DataField<long>(SweepFile.PositionColumn);
        VariantSpace space = variants.Space;
        double[]?[] numbers = [.. space.Axes.Select(NumbersOf)];
        DataField[] axes =
        [
            .. space.Axes.Select(DataField (axis, i) =>
                numbers[i] is null ? new DataField<string>(axis.Name) : new DataField<double>(axis.Name)),
        ];
        DataField value = new DataField<double?>(SweepFile.ValueColumn);
        DataField[] statistics = [.. SweepNumbers.Known.Keys.Select(DataField (key) => new DataField<double>(key))];
        ParquetSchema schema = new([rank, variant, .. axes, value, .. statistics]);
        await using ParquetWriter writer = await ParquetWriter.CreateAsync(schema, stream).ConfigureAwait(false);
        for (int begin = 0; begin < variants.Order.Length; begin += GroupRows)
        {
            int[] places = variants.Order[begin..Math.Min(variants.Order.Length, begin + GroupRows)];
            using ParquetRowGroupWriter group = writer.CreateRowGroup();
            long first = begin + 1;
            await group.WriteAsync<long>(rank, places.Select((_, i) => first + i).ToArray()).ConfigureAwait(false);
            long[] positions = places.Select(place => variants.Positions[place]).ToArray();
            await group.WriteAsync<long>(variant, positions).ConfigureAwait(false);
            int[][] digits = [.. places.Select(place => Digits(space, variants.Positions[place]))];
            for (int axis = 0; axis < axes.Length; axis++)
            {
                int at = axis;
                if (numbers[at] is { } known)
                {
                    double[] values = digits.Select(one => known[one[at]]).ToArray();
                    await group.WriteAsync<double>(axes[at], values).ConfigureAwait(false);
                    continue;
                }

                string[] texts = digits.Select(one => space.Axes[at].Texts[one[at]]).ToArray();
                await group.WriteAsync(axes[at], texts).ConfigureAwait(false);
            }

            double?[] ranked = [.. places.Select(place => Known(variants.Numbers[place].Rank))];
            await group.WriteAsync<double>(value, ranked).ConfigureAwait(false);
            foreach ((DataField field, Func<SweepNumbers, double> of) in statistics.Zip(SweepNumbers.Known.Values))
            {
                double[] values = places.Select(place => of(variants.Numbers[place])).ToArray();
                await group.WriteAsync<double>(field, values).ConfigureAwait(false);
            }

            group.CompleteValidate();
        }
    }

    private static double? Known(double value) => double.IsNaN(value) ? null : value;

    private static int[] Digits(VariantSpace space, long position)
    {
        int[] digits = new int[space.Axes.Count];
        space.Decode(position, digits);
        return digits;
    }

    /// <summary>The values of an axis as numbers; null where one is none.</summary>
    private static double[]? NumbersOf(SweepAxis axis)
    {
        double[] numbers = new double[axis.Texts.Count];
        for (int i = 0; i < numbers.Length; i++)
            if (!double.TryParse(axis.Texts[i], NumberStyles.Float, CultureInfo.InvariantCulture, out numbers[i])) return null;
        return numbers;
    }
}
