using System;
using System.Text;
using NT8Bridge.Checksums;

namespace NT8Bridge.History.BarFiles;

/// <summary>
/// Checksums of bars. A bar counts as seven little-endian 64-bit words, which are its fields in the order of the columns of a
/// file; so the checksum does not depend on how a file encodes them.
/// </summary>
public static class BarChecksum
{
    private const int BarBytes = 7 * sizeof(long);

    /// <summary>
    /// Checksum of <paramref name="count"/> bars from <paramref name="start"/> on; every bit of every field counts.
    /// </summary>
    public static ulong Of(Bar[] bars, int start, int count)
    {
        if (bars is null) throw new ArgumentNullException(nameof(bars));
        var bytes = new byte[count * BarBytes];
        var words = new long[7];
        for (int i = 0; i < count; i++)
        {
            Bar bar = bars[start + i];
            words[0] = bar.EndUtcTicks;
            words[1] = BitConverter.DoubleToInt64Bits(bar.Open);
            words[2] = BitConverter.DoubleToInt64Bits(bar.High);
            words[3] = BitConverter.DoubleToInt64Bits(bar.Low);
            words[4] = BitConverter.DoubleToInt64Bits(bar.Close);
            words[5] = bar.Volume;
            words[6] = bar.TickCount;
            Buffer.BlockCopy(words, 0, bytes, i * BarBytes, BarBytes);
        }

        return XxHash64.Of(bytes);
    }

    /// <summary>Checksum of a text in UTF-8.</summary>
    public static ulong Of(string text) => XxHash64.Of(Encoding.UTF8.GetBytes(text));
}
