using System;
using System.Collections.Generic;
using System.Linq;

namespace NT8Bridge.Headless.Work.Models;

/// <summary>What a model reads, what it needs, and what of it can never come about.</summary>
public sealed record ModelCheckResult
{
    /// <summary>Name of the model.</summary>
    public required string Name { get; init; }

    /// <summary>Number of its rules.</summary>
    public required int Rules { get; init; }

    /// <summary>What the rules read, from the shortest timeframe to the longest.</summary>
    public required IReadOnlyList<ModelInput> Inputs { get; init; }

    /// <summary>Base bars that must be there before orders may follow, when every interval has a bar.</summary>
    public required long BaseBars { get; init; }

    /// <summary>What they span while the market trades.</summary>
    public required TimeSpan History { get; init; }

    /// <summary>Rules and alternatives that can never hold.</summary>
    public required IReadOnlyList<SilentRule> Silent { get; init; }

    /// <summary>Rules with more combinations of alternatives than are looked at.</summary>
    public required IReadOnlyList<string> NotJudged { get; init; }

    /// <summary>Rules that vote for buying, silent ones among them.</summary>
    public required int BuyRules { get; init; }

    /// <summary>Rules that vote for selling.</summary>
    public required int SellRules { get; init; }

    /// <summary>The score at and above which the model says buy.</summary>
    public required double BuyAt { get; init; }

    /// <summary>The score at and below which the model says sell.</summary>
    public required double SellAt { get; init; }

    /// <summary>The highest score that its rules could add up to.</summary>
    public required double HighestVote { get; init; }

    /// <summary>The lowest one.</summary>
    public required double LowestVote { get; init; }

    /// <summary>Whether the weights can reach <see cref="BuyAt"/>.</summary>
    public bool CanBuy => HighestVote >= BuyAt;

    /// <summary>Whether the weights can reach <see cref="SellAt"/>.</summary>
    public bool CanSell => LowestVote <= SellAt;

    /// <summary>
    /// Whether every rule can speak, and each threshold that rules vote for can be reached. A model may want one side alone.
    /// </summary>
    public bool IsSound =>
        (CanBuy || BuyRules == 0) && (CanSell || SellRules == 0) && !Silent.Any(rule => rule.IsWhole);
}
