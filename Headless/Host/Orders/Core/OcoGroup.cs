using System.Collections.Generic;
using NinjaTrader.Cbi;

namespace NT8Bridge.Headless.Host.Orders.Core;

/// <summary>Orders of one instrument that share a non-empty Oco name: when one is done, the others are cancelled.</summary>
internal static class OcoGroup
{
    /// <summary>True when another order of the group of <paramref name="done"/> works.</summary>
    public static bool IsWorking<TOrder>(List<TOrder> working, Order done)
        where TOrder : WorkingOrder
    {
        if (done.OcoGroup is null) return false;
        foreach (TOrder other in working)
            if (Holds(done, other.Order)) return true;
        return false;
    }

    /// <summary>True for another order of the group of <paramref name="done"/>.</summary>
    public static bool Holds(Order done, Order other) =>
        !ReferenceEquals(other, done) && Equals(other.OcoGroup, done.OcoGroup) && other.Instrument == done.Instrument;
}
