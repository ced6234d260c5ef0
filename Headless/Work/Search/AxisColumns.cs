using System;
using System.Globalization;
using System.Linq;
using System.Threading.Tasks;
using Parquet;
using Parquet.Schema;

namespace NT8Bridge.Headless.Work.Search;

/// <summary>The values of variants as columns of parquet: numbers where an axis has nothing else, texts elsewhere.</summary>
internal sealed class AxisColumns
{
    private readonly VariantSpace _space;
    private readonly double[]?[] _numbers;

    /// <summary>Makes a column for each axis.</summary>
    public AxisColumns(VariantSpace space)
    {
        _space = space;
        _numbers = [.. space.Axes.Select(NumbersOf)];
        Fields =
        [
            .. space.Axes.Select(DataField (axis, i) =>
                _numbers[i] is null ? new DataField<string>(axis.Name) : new DataField<double>(axis.Name)),
        ];
    }

    /// <summary>The columns, in the order of the axes.</summary>
    public DataField[] Fields { get; }

    /// <summary>Writes the values of a group of variants.</summary>
    public async Task WriteAsync(ParquetRowGroupWriter group, long[] positions)
    {
        int[][] digits = [.. positions.Select(Digits)];
        for (int axis = 0; axis < Fields.Length; axis++)
        {
            int at = axis;
            if (_numbers[at] is { } known)
            {
                double[] values = digits.Select(one => known[one[at]]).ToArray();
                await group.WriteAsync<double>(Fields[at], values).ConfigureAwait(false);
                continue;
            }

            string[] texts = digits.Select(one => _space.Axes[at].Texts[one[at]]).ToArray();
            await group.WriteAsync(Fields[at], texts).ConfigureAwait(false);
        }
    }

    private int[] Digits(long position)
    {
        int[] digits = new int[_space.Axes.Count];
        _space.Decode(position, digits);
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
