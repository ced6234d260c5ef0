using System;
using System.Collections.Generic;
using NT8Bridge.Tapes;

namespace NT8Bridge.Headless.Work.Parity;

/// <summary>To which part each member of a line belongs.</summary>
internal static class TapeFields
{
    private static readonly Dictionary<string, ParityPart> OfEngine = new(StringComparer.Ordinal)
    {
        ["open"] = ParityPart.Bars,
        ["high"] = ParityPart.Bars,
        ["low"] = ParityPart.Bars,
        ["close"] = ParityPart.Bars,
        ["volume"] = ParityPart.Bars,
        ["ticks"] = ParityPart.Bars,
        ["origin"] = ParityPart.Bars,
        ["outcome"] = ParityPart.Bars,
        ["mark"] = ParityPart.Bars,
        ["bar"] = ParityPart.Bars,
        ["series"] = ParityPart.Bars,
        ["signal"] = ParityPart.Signals,
        ["score"] = ParityPart.Signals,
        ["rules"] = ParityPart.Signals,
        ["window"] = ParityPart.Hashes,
        ["timeframes"] = ParityPart.Hashes,
        ["indicators"] = ParityPart.Hashes,
        ["signals"] = ParityPart.Hashes,
    };

    /// <summary>Members that say how a bar came and not what it is: runs of another kind have others.</summary>
    private static readonly HashSet<string> OfTheWay =
        new(StringComparer.Ordinal) { "bar", "origin", "outcome", "ticks", "mark" };

    /// <summary>The part of a member of a line.</summary>
    public static ParityPart PartOf(TapeKind kind, string field) => kind switch
    {
        TapeKind.Order => ParityPart.Orders,
        TapeKind.Execution => ParityPart.Fills,
        TapeKind.Statistic => ParityPart.Statistics,
        TapeKind.Snapshot => ParityPart.Hashes,
        TapeKind.Bar or TapeKind.Engine => OfEngine.GetValueOrDefault(field, ParityPart.Indicators),
        _ => ParityPart.Bars,
    };

    /// <summary>The part that a changed line counts under when no single member is known to be the changed one.</summary>
    public static ParityPart PartOf(TapeKind kind) => kind == TapeKind.Bar ? ParityPart.Indicators
        : kind == TapeKind.Engine ? ParityPart.Hashes
        : PartOf(kind, string.Empty);

    /// <summary>True for a member that two runs of one kind share and two of different kinds need not.</summary>
    public static bool IsOfTheWay(string field) => OfTheWay.Contains(field);
}
