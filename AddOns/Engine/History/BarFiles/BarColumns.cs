using System;

namespace NT8Bridge.History.BarFiles;

/// <summary>Names of the columns of a bar file, and the values that go into them row group by row group.</summary>
internal static class BarColumns
{
    public const string EndUtc = "end_utc", Open = "open", High = "high", Low = "low", Close = "close",
        Volume = "volume", TickCount = "tick_count";

    /// <summary>
    /// Number of bars of a row group that a library writes: a hundred blocks, because compression and other readers work better
    /// on many values at once.
    /// </summary>
    public const int RowGroupBars = 100 * BarFile.BlockBars;

    /// <summary>One value for each bar of the row group that begins with bar <paramref name="start"/>.</summary>
    public static T[] Of<T>(BarFile file, int start, Func<Bar, T> value)
    {
        var values = new T[Math.Min(RowGroupBars, file.Bars.Length - start)];
        for (int i = 0; i < values.Length; i++) values[i] = value(file.Bars[start + i]);
        return values;
    }
}
