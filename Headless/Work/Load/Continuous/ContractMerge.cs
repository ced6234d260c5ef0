using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using NinjaTrader.Cbi;
using NT8Bridge.Headless.Host.Series;

namespace NT8Bridge.Headless.Work.Load.Continuous;

/// <summary>Joins contracts to one series, as NinjaTrader's merge policies do.</summary>
internal sealed class ContractMerge
{
    private readonly IReadOnlyList<ContractPrices> _used;

    private ContractMerge(IReadOnlyList<ContractPrices> used, IReadOnlyList<ContractUse> uses) => (_used, Uses) = (used, uses);

    /// <summary>The contracts in order of time.</summary>
    public IReadOnlyList<ContractUse> Uses { get; }

    /// <summary>Decides which contract is used when, and what is added to its prices.</summary>
    /// <param name="contracts">All contracts in the order of their months, each with rows.</param>
    /// <param name="rolls">When the series goes over to which.</param>
    /// <param name="policy">The policy.</param>
    /// <param name="days">The market's trading days.</param>
    /// <exception cref="WrongRequestException">
    /// No contract has a roll or rows at its time, or an offset is needed and not known.
    /// </exception>
    public static ContractMerge Of(
        IReadOnlyList<ContractPrices> contracts, IReadOnlyList<RollDate> rolls, MergePolicy policy, TradingDays days)
    {
        (ContractPrices Prices, RollDate? Roll)[] all =
        [
            .. contracts.Select(one => (one, rolls.FirstOrDefault(roll => roll.Contract == one.Contract.FullName))),
        ];

        // What comes before the first roll is of the contract that it rolls from, the one of the month before.
        int rolled = Array.FindIndex(all, one => one.Roll is not null);
        if (rolled < 0 && all.Length > 1) throw Unused(contracts);
        (ContractPrices Prices, RollDate? Roll)[] candidates =
        [
            .. all.Skip(Math.Max(0, rolled - 1)).Where((one, i) => i == 0 || one.Roll is not null),
        ];
        List<ContractPrices> used = [];
        List<ContractUse> uses = [];
        foreach ((ContractPrices prices, RollDate? roll) in candidates)
        {
            long from = roll is null ? long.MinValue : days.BeginOf(roll.Day);
            if (!HasRowsFrom(prices, from)) continue;
            ContractUse use = new(prices.Contract.FullName, roll?.Day, from);
            if (!used.Exists(earlier => HasRowsBefore(earlier, from)))
            {
                used.Clear();
                uses.Clear();
            }
            else
            {
                if (policy == MergePolicy.MergeBackAdjusted)
                {
                    double? offset = roll!.Offset ?? RollOffset.At(from, used[^1], prices);
                    use = use with { Offset = offset ?? throw Unknown(used[^1], prices) };
                }

                uses[^1] = uses[^1] with { ToUtcTicks = from };
            }

            used.Add(prices);
            uses.Add(use);
        }

        if (used.Count == 0) throw Unused(contracts);
        if (policy == MergePolicy.DoNotMerge)
            return new ContractMerge([used[^1]], [new ContractUse(uses[^1].Contract, null, long.MinValue)]);
        for (int i = uses.Count - 2; i >= 0; i--)
            uses[i] = uses[i] with { Adjustment = RollOffset.Moved(uses[i + 1].Adjustment, uses[i + 1].Offset ?? 0) };
        return new ContractMerge(used, uses);
    }

    /// <summary>The joined prices of the series.</summary>
    public PriceHistory Joined(Instrument continuous)
    {
        List<Bar> bars = [];
        List<Tick> ticks = [];
        for (int i = 0; i < _used.Count; i++)
        {
            ContractUse use = Uses[i];
            foreach (Bar bar in _used[i].History.Bars)
                if (use.HasBar(bar)) bars.Add(Moved(bar, use.Adjustment));
            foreach (Tick tick in _used[i].History.Ticks)
                if (use.HasTick(tick)) ticks.Add(Moved(tick, use.Adjustment));
        }

        int seconds = _used.Select(contract => contract.History.BarSeconds).FirstOrDefault(length => length > 0);
        return new PriceHistory(continuous, [.. bars], seconds, [.. ticks]);
    }

    /// <summary>What was done, in one sentence.</summary>
    /// <param name="continuous">The series.</param>
    /// <param name="policy">The policy.</param>
    /// <param name="by">What told the rolls.</param>
    public string Told(Instrument continuous, MergePolicy policy, string by) =>
        $"{continuous.FullName}: {policy}, rolls by {by}: {string.Join(", ", Uses.Select(One))}";

    private static string One(ContractUse use)
    {
        string from = use.FromDay is { } day ? " from " + day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : "";
        return use.Adjustment == 0
            ? use.Contract + from
            : use.Contract + from + use.Adjustment.ToString(" +0.#########; -0.#########", CultureInfo.InvariantCulture);
    }

    private static Bar Moved(in Bar bar, double by) => by == 0 ? bar : new Bar(
        bar.EndUtcTicks, RollOffset.Moved(bar.Open, by), RollOffset.Moved(bar.High, by), RollOffset.Moved(bar.Low, by),
        RollOffset.Moved(bar.Close, by), bar.Volume, bar.TickCount);

    private static Tick Moved(in Tick tick, double by) => by == 0 ? tick : new Tick(
        tick.UtcTicks, RollOffset.Moved(tick.Price, by), tick.Size, RollOffset.Moved(tick.Bid, by),
        RollOffset.Moved(tick.Ask, by));

    private static bool HasRowsBefore(ContractPrices contract, long utcTicks) =>
        (contract.History.Bars is [var bar, ..] && bar.EndUtcTicks <= utcTicks)
        || (contract.History.Ticks is [var tick, ..] && tick.UtcTicks < utcTicks);

    private static bool HasRowsFrom(ContractPrices contract, long utcTicks) =>
        (contract.History.Bars is [.., var bar] && bar.EndUtcTicks > utcTicks)
        || (contract.History.Ticks is [.., var tick] && tick.UtcTicks >= utcTicks);

    private static WrongRequestException Unknown(ContractPrices earlier, ContractPrices later)
    {
        string names = $"{earlier.Contract.FullName} and {later.Contract.FullName}";
        return new WrongRequestException(
            RequestPart.Merge,
            $"{names} have no price of one time before the roll to tell its offset; say it in {RequestPart.Rolls}.");
    }

    private static WrongRequestException Unused(IReadOnlyList<ContractPrices> contracts) => new(
        RequestPart.Rolls,
        $"none of {string.Join(", ", contracts.Select(one => one.Contract.FullName))} has a roll and rows after it.");
}
