using NT8Bridge.Headless.Data;
using NT8Bridge.Headless.Data.NinjaTrader;

namespace NT8Bridge.Headless.Work.Database;

/// <summary>Which part of NinjaTrader's database to look at, to check or to write elsewhere.</summary>
public sealed record DatabaseRequest
{
    /// <summary>The folder db, or the one that it lies in.</summary>
    public required string Folder { get; init; }

    /// <summary>Any name of the instrument; null for all.</summary>
    public string? Instrument { get; init; }

    /// <summary>The kind of data; null for all, and for minutes where one has to be chosen.</summary>
    public DatabaseKind? Kind { get; init; }

    /// <summary>JSON list of instruments besides the built-in ones; null for none.</summary>
    public string? Instruments { get; init; }

    /// <summary>The year by which a contract's year of one digit is read, as in ESZ5; 0 where such names are not known.</summary>
    public int PresentYear { get; init; }

    /// <summary>Zone of the machine that wrote it, the range that is wanted, and what else the user said.</summary>
    public FileReading Reading { get; init; } = new();
}
