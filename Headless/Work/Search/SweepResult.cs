using System.Collections.Generic;
using System.Linq;
using NT8Bridge.Headless.Work.Load;
using NT8Bridge.Headless.Work.Optimize;

namespace NT8Bridge.Headless.Work.Search;

/// <summary>The variants of a sweep, best first.</summary>
public sealed record SweepResult
{
    internal SweepResult(IRankedVariants variants) => Variants = variants;

    /// <summary>What varies, by name or place in the model, in the order of the values of a variant.</summary>
    public IReadOnlyList<string> Names => [.. Variants.Space.Axes.Select(axis => axis.Name)];

    /// <summary>Number of variants that there are.</summary>
    public long All => Variants.Space.Count;

    /// <summary>Number of variants that were made: all, or those drawn.</summary>
    public long Made => Variants.Count;

    /// <summary>Number of those without a trade; they stand last.</summary>
    public long WithoutTrades => Variants.WithoutTrades;

    /// <summary>What the variants are ranked by.</summary>
    public required Ranking Ranking { get; init; }

    /// <summary>The best, each confirmed by a whole backtest.</summary>
    public required IReadOnlyList<SweptVariant> Best { get; init; }

    /// <summary>Bars of 30 seconds.</summary>
    public required int Bars { get; init; }

    /// <summary>Bytes held for all variants together: columns, bits, and the numbers of each.</summary>
    public required long Bytes { get; init; }

    /// <summary>What the result rests on and a reader has to know first, a sentence each.</summary>
    public IReadOnlyList<string> Warnings { get; init; } = [];

    /// <summary>What became of the rows of each file.</summary>
    public required IReadOnlyList<InputCount> Files { get; init; }

    /// <summary>Bars that were not used because ticks replace them.</summary>
    public required int BarsReplaced { get; init; }

    /// <summary>All variants that were made.</summary>
    internal IRankedVariants Variants { get; }
}
