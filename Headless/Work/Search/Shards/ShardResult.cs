using System.Collections.Generic;
using NT8Bridge.Headless.Work.Load;

namespace NT8Bridge.Headless.Work.Search.Shards;

/// <summary>A shard of a sweep.</summary>
public sealed record ShardResult
{
    internal ShardResult(MadeVariants variants) => Variants = variants;

    /// <summary>Which one.</summary>
    public required Shard Shard { get; init; }

    /// <summary>What it was made of.</summary>
    public required RequestMark Mark { get; init; }

    /// <summary>Number of variants that there are.</summary>
    public long All => Variants.Space.Count;

    /// <summary>Number of variants of this shard.</summary>
    public long Made => Variants.Count;

    /// <summary>Number of those without a trade.</summary>
    public long WithoutTrades => Variants.WithoutTrades;

    /// <summary>Lowest number of its variants.</summary>
    public long First => Variants.Positions[Variants.First];

    /// <summary>Highest number of its variants.</summary>
    public long Last => Variants.Positions[Variants.First + Variants.Count - 1];

    /// <summary>Bars of 30 seconds.</summary>
    public required int Bars { get; init; }

    /// <summary>Bytes held for all its variants together: columns, bits, and the numbers of each.</summary>
    public required long Bytes { get; init; }

    /// <summary>What the result rests on and a reader has to know first, a sentence each.</summary>
    public required IReadOnlyList<string> Warnings { get; init; }

    /// <summary>What became of the rows of each file.</summary>
    public required IReadOnlyList<InputCount> Files { get; init; }

    /// <summary>Bars that were not used because ticks replace them.</summary>
    public required int BarsReplaced { get; init; }

    /// <summary>The variants.</summary>
    internal MadeVariants Variants { get; }
}
