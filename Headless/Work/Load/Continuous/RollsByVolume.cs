using System;
using System.Collections.Generic;
using System.Linq;

namespace NT8Bridge.Headless.Work.Load.Continuous;

/// <summary>
/// Finds roll dates by the volume of the contracts: a series goes over to a later contract on the trading day after the first on
/// which that one traded more, so that no day is decided by what only its end tells. It never goes back.
/// </summary>
internal static class RollsByVolume
{
    /// <summary>The contracts that are used, in order of time; the first begins with the data.</summary>
    /// <param name="contracts">The contracts in the order of their months.</param>
    /// <param name="days">The market's trading days.</param>
    public static IReadOnlyList<RollDate> Of(IReadOnlyList<ContractPrices> contracts, TradingDays days)
    {
        Dictionary<DateTime, long>[] volumes = [.. contracts.Select(contract => Volumes(contract, days))];
        DateTime[] all = [.. volumes.SelectMany(volume => volume.Keys).Distinct().Order()];
        DateTime[] last = [.. volumes.Select(volume => volume.Keys.DefaultIfEmpty(DateTime.MinValue).Max())];

        // Nothing before the first day tells which contract was the one to trade: the day itself does.
        int current = Most(volumes, all[0], 0);
        List<RollDate> rolls = [new RollDate(contracts[current].Contract.FullName, all[0])];
        for (int i = 1; i < all.Length; i++)
        {
            int next = Most(volumes, all[i - 1], current);
            if (next == current && last[current] < all[i]) next = Most(volumes, all[i], current + 1);
            if (next == current) continue;
            current = next;
            rolls.Add(new RollDate(contracts[current].Contract.FullName, all[i]));
        }

        return rolls;
    }

    /// <summary>The contract from a position on that traded most on a day; the earliest of equals.</summary>
    private static int Most(Dictionary<DateTime, long>[] volumes, DateTime day, int from)
    {
        int most = from;
        for (int i = from; i < volumes.Length; i++)
            if (volumes[i].GetValueOrDefault(day, -1) > volumes[most].GetValueOrDefault(day, -1)) most = i;
        return most;
    }

    private static Dictionary<DateTime, long> Volumes(ContractPrices contract, TradingDays days)
    {
        Dictionary<DateTime, long> volumes = [];
        foreach (Bar bar in contract.History.Bars) Add(days.Of(bar.EndUtcTicks - 1), bar.Volume);
        foreach (Tick tick in contract.History.Ticks) Add(days.Of(tick.UtcTicks), tick.Size);
        return volumes;

        void Add(DateTime day, long volume) => volumes[day] = volumes.GetValueOrDefault(day) + volume;
    }
}
