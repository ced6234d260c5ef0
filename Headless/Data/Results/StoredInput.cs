using System.Collections.Generic;

namespace NT8Bridge.Headless.Data.Results;

/// <summary>What became of the rows of a file that a stored run read.</summary>
public sealed record StoredInput
{
    /// <summary>The file as the run named it.</summary>
    public required string Path { get; init; }

    /// <summary>Full name of the instrument; null when nobody told it.</summary>
    public required string? Instrument { get; init; }

    /// <summary>How it is written.</summary>
    public required string Format { get; init; }

    /// <summary>Whether it holds ticks or bars.</summary>
    public required string Kind { get; init; }

    /// <summary>Name of the trading hours template.</summary>
    public required string TradingHours { get; init; }

    /// <summary>Rows of the file.</summary>
    public required long Rows { get; init; }

    /// <summary>Rows that are in the series of the run.</summary>
    public required long Used { get; init; }

    /// <summary>Rows that cannot be read or are unsound.</summary>
    public required long Rejected { get; init; }

    /// <summary>Rows of zeros, which stand for a time without trades.</summary>
    public required long Placeholders { get; init; }

    /// <summary>Prints of size 0.</summary>
    public required long ZeroSizes { get; init; }

    /// <summary>Rows that repeat another one.</summary>
    public required long Duplicates { get; init; }

    /// <summary>Rows in whose place a later, fuller one of the same time is used.</summary>
    public required long Grown { get; init; }

    /// <summary>Rows of other contracts.</summary>
    public required long OtherContracts { get; init; }

    /// <summary>Rows when the market is closed.</summary>
    public required long OutsideSessions { get; init; }

    /// <summary>Rows before the begin or after the end that the user asked for.</summary>
    public required long OutsideRange { get; init; }

    /// <summary>What was assumed or found out about the file, a sentence each.</summary>
    public required IReadOnlyList<string> Notes { get; init; }
}
