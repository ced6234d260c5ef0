using System;

namespace NT8Bridge.History.BarFiles;

/// <summary>Names of the columns that a bar file has, and the values that go into them block by block.</summary>
internal static class BarColumns
{
    public const string EndUtc = "end_utc", Open = "open", High = "high", Low = "low", Close = "close",
        Volume = "volume", TickCount = "tick_count";

    /// <summary>Bars of a row group that a library writes: a hundred blocks, so that compression and other readers have enough at once.</summary>
    public const int RowGroupBars = 100 * BarFile.BlockBars;

    /// <summary>One value a bar of the row group that begins with bar <paramref name="start"/>.</summary>
    public static T[] Of<T>(BarFile file, int start, Func<Bar, T> value)
    {
        var values = new T[Math.Min(RowGroupBars, file.Bars.Length - start)];
        for (int i = 0; i < values.Length; i++) values[i] = value(file.Bars[start + i]);
        return values;
    }
}
