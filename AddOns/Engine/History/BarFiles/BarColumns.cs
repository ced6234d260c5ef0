using System;

namespace NT8Bridge.History.BarFiles;

/// <summary>Names of the columns that a bar file has, and the values that go into them block by block.</summary>
internal static class BarColumns
{
    public const string EndUtc = "end_utc", Open = "open", High = "high", Low = "low", Close = "close",
        Volume = "volume", TickCount = "tick_count";

    /// <summary>One value a bar of a block.</summary>
    public static T[] Block<T>(BarFile file, int block, Func<Bar, T> value)
    {
        int start = block * BarFile.BlockBars;
        var values = new T[Math.Min(BarFile.BlockBars, file.Bars.Length - start)];
        for (int i = 0; i < values.Length; i++) values[i] = value(file.Bars[start + i]);
        return values;
    }
}
