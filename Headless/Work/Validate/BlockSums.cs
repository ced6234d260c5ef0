using System;

namespace NT8Bridge.Headless.Work.Validate;

/// <summary>A trial's returns, block by block, as the Sharpe ratio of any choice of blocks needs them.</summary>
internal sealed class BlockSums
{
    private readonly double[] _sums;
    private readonly double[] _squares;
    private readonly int _length;
    private readonly double _scale;

    private BlockSums(double[] sums, double[] squares, int length, double scale)
    {
        _sums = sums;
        _squares = squares;
        _length = length;
        _scale = scale;
    }

    /// <summary>Takes the returns from an index on, in blocks of that length.</summary>
    public static BlockSums Of(double[] returns, int first, int length, int blocks)
    {
        double[] sums = new double[blocks], squares = new double[blocks];
        double scale = 0;
        for (int block = 0; block < blocks; block++)
        {
            for (int i = first + (block * length); i < first + ((block + 1) * length); i++)
            {
                sums[block] += returns[i];
                squares[block] += returns[i] * returns[i];
            }

            scale += squares[block];
        }

        return new BlockSums(sums, squares, length, scale);
    }

    /// <summary>The ratio over the blocks whose bits are set; 0 where nothing varies.</summary>
    public double Sharpe(int choice)
    {
        double sum = 0, squares = 0;
        int count = 0;
        for (int left = choice; left != 0; left &= left - 1)
        {
            int block = int.TrailingZeroCount(left);
            sum += _sums[block];
            squares += _squares[block];
            count += _length;
        }

        double mean = sum / count, variance = (squares - (sum * mean)) / (count - 1);

        // What is left of equal returns by rounding is no variance.
        return variance > 1e-12 * _scale / count ? mean / Math.Sqrt(variance) : 0;
    }
}
