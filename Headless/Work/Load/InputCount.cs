using System;
using System.Collections.Generic;
using NT8Bridge.Headless.Data;
using NT8Bridge.Headless.Work.Load.Continuous;
using NT8Bridge.History.BarFiles;

namespace NT8Bridge.Headless.Work.Load;

/// <summary>What became of the rows of one file.</summary>
public sealed record InputCount
{
    /// <summary>The file as the request names it.</summary>
    public required string Path { get; init; }

    /// <summary>Full name of the instrument whose prices it holds; null when nobody told it.</summary>
    public required string? Instrument { get; init; }

    /// <summary>How it is written.</summary>
    public required MarketDataFormat Format { get; init; }

    /// <summary>Whether it holds ticks or bars.</summary>
    public required MarketDataKind Kind { get; init; }

    /// <summary>Length of its bars; null for ticks, and where it is not known.</summary>
    public BarInterval? BarLength { get; init; }

    /// <summary>Rows of the file.</summary>
    public required long Rows { get; init; }

    /// <summary>Rows that are in the series of the run.</summary>
    public required long Used { get; init; }

    /// <summary>Rows that cannot be read or are unsound.</summary>
    public required RejectedRows Rejected { get; init; }

    /// <summary>Rows of zeros, which stand for a time without trades.</summary>
    public long Placeholders { get; init; }

    /// <summary>Prints of size 0 in a file of trades, which are none.</summary>
    public long ZeroSizes { get; init; }

    /// <summary>Rows that repeat another one.</summary>
    public long Duplicates { get; init; }

    /// <summary>Rows in whose place a later, fuller one of the same time is used.</summary>
    public long Grown { get; init; }

    /// <summary>Rows that stood before an earlier one and were sorted in.</summary>
    public long OutOfOrder { get; init; }

    /// <summary>Rows of other contracts, by their name in the file.</summary>
    public IReadOnlyList<ContractRows> OtherContracts { get; init; } = [];

    /// <summary>Name of the trading hours template that the rows are laid into.</summary>
    public string TradingHours { get; init; } = "";

    /// <summary>Sound rows at a time, or of a day, when that market is closed: they are in no series.</summary>
    public long OutsideSessions { get; init; }

    /// <summary>Sound rows before the begin or after the end that the user asked for.</summary>
    public long OutsideRange { get; init; }

    /// <summary>Sound rows of a time at which a continuous series uses another contract.</summary>
    public long OffContract { get; init; }

    /// <summary>How a continuous series uses its contract; null where there is none, or where it does not use it.</summary>
    public ContractUse? Contract { get; init; }

    /// <summary>
    /// The last year of which the template has holidays, where rows lie beyond it and holidays may be missing; null where they do
    /// not.
    /// </summary>
    public int? HolidaysThrough { get; init; }

    /// <summary>What was assumed or found out about the file, a sentence each.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>What became of the rows of a file that has been read.</summary>
    /// <param name="data">The file.</param>
    /// <param name="instrument">Whose prices it holds.</param>
    /// <param name="tradingHours">The template that the rows are laid into.</param>
    /// <param name="outsideSessions">Sound rows when the market is closed.</param>
    /// <param name="outsideRange">Sound rows outside the range that the user asked for.</param>
    public static InputCount Of(
        MarketDataRows data, string? instrument, string tradingHours, long outsideSessions, long outsideRange = 0)
    {
        ArgumentNullException.ThrowIfNull(data);
        return new InputCount
        {
            Path = data.Path, Instrument = instrument, Format = data.Format, Kind = data.Kind, BarLength = data.Interval,
            Rows = data.Rows, Used = data.Count - outsideSessions - outsideRange, Rejected = data.Rejected,
            Placeholders = data.Placeholders, ZeroSizes = data.ZeroSizes, Duplicates = data.Duplicates, Grown = data.Grown,
            OutOfOrder = data.OutOfOrder,
            OtherContracts = data.OtherContracts, TradingHours = tradingHours, OutsideSessions = outsideSessions,
            OutsideRange = outsideRange, Notes = data.Notes,
        };
    }
}
