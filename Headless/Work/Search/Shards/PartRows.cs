using System;

namespace NT8Bridge.Headless.Work.Search.Shards;

/// <summary>Variants column by column, as a group of a part has them: all that their numbers follow from.</summary>
internal sealed class PartRows
{
    /// <summary>Makes room for so many.</summary>
    public PartRows(int count)
    {
        Positions = new long[count];
        Numbers = new double[PartColumns.Numbers.Length][];
        Counts = new int[PartColumns.Counts.Length][];
        for (int i = 0; i < Numbers.Length; i++) Numbers[i] = new double[count];
        for (int i = 0; i < Counts.Length; i++) Counts[i] = new int[count];
    }

    /// <summary>Positions among all variants.</summary>
    public long[] Positions { get; }

    /// <summary>A column for each of <see cref="PartColumns.Numbers"/>.</summary>
    public double[][] Numbers { get; }

    /// <summary>A column for each of <see cref="PartColumns.Counts"/>.</summary>
    public int[][] Counts { get; }

    /// <summary>Takes rows.</summary>
    public static PartRows Of(RankedVariant[] rows)
    {
        PartRows columns = new(rows.Length);
        for (int row = 0; row < rows.Length; row++)
        {
            SweepNumbers of = rows[row].Numbers;
            columns.Positions[row] = rows[row].Position;
            double[] numbers =
                [of.Rank, of.NetProfit, of.GrossProfit, of.GrossLoss, of.Commission, of.MaxDrawdown];
            int[] counts = [of.Trades, of.Winners, of.Losers];
            for (int i = 0; i < numbers.Length; i++) columns.Numbers[i][row] = numbers[i];
            for (int i = 0; i < counts.Length; i++) columns.Counts[i][row] = counts[i];
        }

        return columns;
    }

    /// <summary>One row.</summary>
    public RankedVariant this[int row] => new(Positions[row], new SweepNumbers
    {
        Rank = Numbers[0][row], NetProfit = Numbers[1][row], GrossProfit = Numbers[2][row], GrossLoss = Numbers[3][row],
        Commission = Numbers[4][row], MaxDrawdown = Numbers[5][row],
        Trades = Counts[0][row], Winners = Counts[1][row], Losers = Counts[2][row],
    });

    /// <summary>Adds them to a digest.</summary>
    public void AddTo(Digest digest)
    {
        digest.Add<long>(Positions);
        foreach (double[] column in Numbers) digest.Add<double>(column);
        foreach (int[] column in Counts) digest.Add<int>(column);
    }
}
