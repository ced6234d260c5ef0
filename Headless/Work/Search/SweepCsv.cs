using System;
using System.Globalization;
using System.IO;
using System.Linq;
using NT8Bridge.Headless.Host.Performance;

namespace NT8Bridge.Headless.Work.Search;

/// <summary>The variants of a sweep as rows of text.</summary>
internal static class SweepCsv
{
    /// <summary>Writes the header and a row for each variant.</summary>
    public static void Write(TextWriter writer, IRankedVariants variants)
    {
        VariantSpace space = variants.Space;
        writer.WriteLine(string.Join(',', [
            SweepFile.FirstColumn, SweepFile.PositionColumn, .. space.Axes.Select(axis => CsvField.Of(axis.Name)),
            SweepFile.ValueColumn, .. SweepNumbers.Known.Keys,
        ]));
        Func<SweepNumbers, double>[] statistics = [.. SweepNumbers.Known.Values];
        int[] digits = new int[space.Axes.Count];
        long rank = 0;
        foreach ((long position, SweepNumbers numbers) in variants.BestFirst())
        {
            space.Decode(position, digits);
            writer.Write((++rank).ToString(CultureInfo.InvariantCulture));
            writer.Write(',');
            writer.Write(position.ToString(CultureInfo.InvariantCulture));
            for (int axis = 0; axis < digits.Length; axis++)
            {
                writer.Write(',');
                writer.Write(CsvField.Of(space.Axes[axis].Texts[digits[axis]]));
            }

            Number(numbers.Rank);
            foreach (Func<SweepNumbers, double> statistic in statistics) Number(statistic(numbers));
            writer.WriteLine();
        }

        void Number(double value)
        {
            writer.Write(',');
            if (!double.IsNaN(value)) writer.Write(value.ToString("R", CultureInfo.InvariantCulture));
        }
    }
}
