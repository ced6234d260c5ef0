using System;
using System.Collections.Generic;
using NinjaTrader.Cbi;
using NT8Bridge.Headless.Data;

namespace NT8Bridge.Headless.Work.Load;

/// <summary>
/// The data of a run. Where bars and ticks of an instrument overlap, the ticks replace the bars from their begin on, in every
/// run alike.
/// </summary>
public sealed record DataRequest
{
    /// <summary>How NinjaTrader's names of continuous series end.</summary>
    public const string ContinuousSuffix = "##-##";

    /// <summary>Files of bars, or of ticks to build them from.</summary>
    public IReadOnlyList<DataInput> Bars { get; init; } = [];

    /// <summary>Files of ticks.</summary>
    public IReadOnlyList<DataInput> Ticks { get; init; } = [];

    /// <summary>NinjaTrader's database, of which the run's instrument is taken; null for files alone.</summary>
    public DatabaseSource? Database { get; init; }

    /// <summary>Full name of the run's instrument; null for the one in the first file's name.</summary>
    public string? Instrument { get; init; }

    /// <summary>The instrument of which a database is asked.</summary>
    /// <exception cref="WrongRequestException">Nobody said which it is.</exception>
    internal string InstrumentOfDatabase => Instrument ?? throw new WrongRequestException(
        RequestPart.Instrument, $"say whose data {RequestPart.Database} is to give, for example \"ES 12-25\".");

    /// <summary>True when the run's instrument is a continuous series, such as "ES ##-##".</summary>
    public bool IsContinuous => Instrument?.Trim().EndsWith(ContinuousSuffix, StringComparison.Ordinal) == true;

    /// <summary>How the contracts of a continuous series, such as "ES ##-##", are joined.</summary>
    public MergePolicy Merge { get; init; } = MergePolicy.MergeBackAdjusted;

    /// <summary>
    /// File of the days on which a continuous series goes over to the next contract; null for what the contracts' volume tells.
    /// </summary>
    public string? Rolls { get; init; }

    /// <summary>The year by which a contract's year of one digit is read, as in ESZ5; 0 where such names are not known.</summary>
    public int PresentYear { get; init; }

    /// <summary>JSON list of instruments besides the built-in ones; null for none.</summary>
    public string? Instruments { get; init; }

    /// <summary>Trading hours template of the run's instrument; null for its own.</summary>
    public string? TradingHours { get; init; }

    /// <summary>How the files are to be read, where they do not say it themselves.</summary>
    public FileReading Reading { get; init; } = new();

    /// <summary>
    /// Whether bars of the run's own period may be made up of coarser ones, of which each then counts as four ticks. Without it
    /// such a period is refused.
    /// </summary>
    public bool IsSynthesized { get; init; }

    /// <summary>Whether the changes of the order book are wanted that market replays tell.</summary>
    public bool IsDepthWanted { get; init; }

    /// <summary>Begin of the data; bars that end later and ticks from then on are used.</summary>
    public long FromUtcTicks { get; init; } = long.MinValue;

    /// <summary>End of the data; bars that end by then and ticks before it are used.</summary>
    public long ToUtcTicks { get; init; } = long.MaxValue;

    /// <summary>True when a begin or an end was asked for.</summary>
    public bool HasRange => FromUtcTicks != long.MinValue || ToUtcTicks != long.MaxValue;
}
