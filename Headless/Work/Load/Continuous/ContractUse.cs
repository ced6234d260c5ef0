using System;

namespace NT8Bridge.Headless.Work.Load.Continuous;

/// <summary>How a continuous series uses a contract.</summary>
/// <param name="Contract">Full name of the contract.</param>
/// <param name="FromDay">The trading day from which it is used; null where nothing comes before it.</param>
/// <param name="FromUtcTicks">Begin of that day; bars that end later and trades from then on are used.</param>
public sealed record ContractUse(string Contract, DateTime? FromDay, long FromUtcTicks)
{
    /// <summary>Begin of the next contract's first day.</summary>
    public long ToUtcTicks { get; init; } = long.MaxValue;

    /// <summary>Its price less that of the contract before at the roll, in points; null where no price is moved.</summary>
    public double? Offset { get; init; }

    /// <summary>What is added to its prices, in points.</summary>
    public double Adjustment { get; init; }

    /// <summary>Whether a bar of it is in the series.</summary>
    public bool HasBar(in Bar bar) => bar.EndUtcTicks > FromUtcTicks && bar.EndUtcTicks <= ToUtcTicks;

    /// <summary>Whether a trade of it is in the series.</summary>
    public bool HasTick(in Tick tick) => tick.UtcTicks >= FromUtcTicks && tick.UtcTicks < ToUtcTicks;
}
