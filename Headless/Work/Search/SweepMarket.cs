using System;

namespace NT8Bridge.Headless.Work.Search;

/// <summary>
/// The bars of a sweep, column by column, with all that an order asks of a bar and that is the same in every variant. Bar i of
/// the strategy's series is bar i here.
/// </summary>
internal sealed class SweepMarket
{
    /// <summary>Bars of a block, whose extremes are kept so that most of it need not be looked at.</summary>
    public const int Block = 32;

    /// <summary>Takes the columns; the arrays are kept.</summary>
    public SweepMarket(double[] open, double[] high, double[] low, double[] close)
    {
        Open = open;
        High = high;
        Low = low;
        Close = close;
        Count = open.Length;
        int blocks = (Count + Block - 1) / Block;
        (BlockHigh, BlockLow) = (new double[blocks], new double[blocks]);
        (BlockHighClose, BlockLowClose) = (new double[blocks], new double[blocks]);
        for (int block = 0; block < blocks; block++)
        {
            int begin = block * Block, length = Math.Min(Block, Count - begin);
            (BlockHigh[block], BlockLow[block]) = (Most(high, begin, length), Least(low, begin, length));
            (BlockHighClose[block], BlockLowClose[block]) = (Most(close, begin, length), Least(close, begin, length));
        }
    }

    /// <summary>Number of bars.</summary>
    public int Count { get; }

    /// <summary>Opening prices.</summary>
    public double[] Open { get; }

    /// <summary>Highest prices.</summary>
    public double[] High { get; }

    /// <summary>Lowest prices.</summary>
    public double[] Low { get; }

    /// <summary>Closing prices.</summary>
    public double[] Close { get; }

    /// <summary>Highest price of each block.</summary>
    public double[] BlockHigh { get; }

    /// <summary>Lowest price of each block.</summary>
    public double[] BlockLow { get; }

    /// <summary>Highest close of each block.</summary>
    public double[] BlockHighClose { get; }

    /// <summary>Lowest close of each block.</summary>
    public double[] BlockLowClose { get; }

    /// <summary>When an order acts that is sent at the close of a bar, UTC ticks.</summary>
    public required long[] ActsAt { get; init; }

    /// <summary>Number of each bar's trading day, which grows from day to day.</summary>
    public required int[] Day { get; init; }

    /// <summary>First bar of a later trading day; the number of bars where there is none.</summary>
    public required int[] NextDay { get; init; }

    /// <summary>The bar itself or the first after it that ends a session; the number of bars where there is none.</summary>
    public required int[] SessionEnd { get; init; }

    /// <summary>The strategy's 5-minute ATR at the close of a bar; not a number before it is known.</summary>
    public required double[] Atr { get; init; }

    /// <summary>Bars whose session still goes on when an order could act.</summary>
    public required ulong[] IsGoingOn { get; init; }

    /// <summary>Bars at which nothing but the variant can hold back an entry: session, hours, days, ATR.</summary>
    public required ulong[] MayEnter { get; init; }

    /// <summary>First bar at which the engine's window is full.</summary>
    public required int WindowFull { get; init; }

    /// <summary>True for a bar in a set.</summary>
    public static bool Has(ulong[] bits, int bar) => (bits[bar >> 6] >> bar & 1) != 0;

    private static double Most(double[] values, int begin, int length)
    {
        double most = double.NegativeInfinity;
        foreach (double value in values.AsSpan(begin, length)) most = Math.Max(most, value);
        return most;
    }

    private static double Least(double[] values, int begin, int length)
    {
        double least = double.PositiveInfinity;
        foreach (double value in values.AsSpan(begin, length)) least = Math.Min(least, value);
        return least;
    }
}
