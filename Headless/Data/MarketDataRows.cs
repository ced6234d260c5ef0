using System.Collections.Generic;
using NT8Bridge.History.BarFiles;

namespace NT8Bridge.Headless.Data;

/// <summary>What one file holds, in the engine's terms: UTC, bars stamped at their end, ascending in time.</summary>
public sealed class MarketDataRows
{
    /// <summary>The file as the user named it.</summary>
    public required string Path { get; init; }

    /// <summary>How it is written.</summary>
    public required MarketDataFormat Format { get; init; }

    /// <summary>Whether <see cref="Ticks"/> or <see cref="Bars"/> is filled.</summary>
    public required MarketDataKind Kind { get; init; }

    /// <summary>Trades in ascending time; trades of one time keep the file's order.</summary>
    public Tick[] Ticks { get; init; } = [];

    /// <summary>Changes of the order book in ascending time; empty where they are not told or were not wanted.</summary>
    public DepthRow[] Depth { get; init; } = [];

    /// <summary>Bars in strictly ascending time.</summary>
    public Bar[] Bars { get; init; } = [];

    /// <summary>Full name such as "ES 12-13" when the file is named as NinjaTrader names its exports, else null.</summary>
    public string? Instrument { get; init; }

    /// <summary>Length of the bars; null for ticks, and where it cannot be told.</summary>
    public BarInterval? Interval { get; init; }

    /// <summary>
    /// True when the file stamps bars at their begin, or by the date of their day: the stamp in the file lies one
    /// <see cref="Interval"/> before the bar's end here.
    /// </summary>
    public bool IsOpenStamped { get; init; }

    /// <summary>Rows of the file, its header and empty lines aside.</summary>
    public required long Rows { get; init; }

    /// <summary>Rows without prices and volume, which stand for a time without trades; not used.</summary>
    public long Placeholders { get; init; }

    /// <summary>Prints of size 0 in a file of trades, which are none; not used.</summary>
    public long ZeroSizes { get; init; }

    /// <summary>Rows of other contracts than the one that was asked for; not used.</summary>
    public IReadOnlyList<ContractRows> OtherContracts { get; init; } = [];

    /// <summary>Rows that repeat another one; not used.</summary>
    public long Duplicates { get; init; }

    /// <summary>
    /// Rows in whose place a later, fuller one of the same time is used: the file was written while the bar grew.
    /// </summary>
    public long Grown { get; init; }

    /// <summary>What was assumed or found out about the file, a sentence each.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>Rows that stood before an earlier one and were sorted in.</summary>
    public long OutOfOrder { get; init; }

    /// <summary>Rows that could not be used.</summary>
    public required RejectedRows Rejected { get; init; }

    /// <summary>Time of the first row; 0 without rows.</summary>
    public long FirstUtcTicks => Count == 0 ? 0 : Kind == MarketDataKind.Ticks ? Ticks[0].UtcTicks : Bars[0].EndUtcTicks;

    /// <summary>Time of the last row; 0 without rows.</summary>
    public long LastUtcTicks => Count == 0 ? 0 : Kind == MarketDataKind.Ticks ? Ticks[^1].UtcTicks : Bars[^1].EndUtcTicks;

    /// <summary>Number of usable rows.</summary>
    public int Count => Kind == MarketDataKind.Ticks ? Ticks.Length : Bars.Length;
}
