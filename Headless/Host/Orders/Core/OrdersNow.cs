using System;
using System.Buffers;
using System.Collections.Generic;

namespace NT8Bridge.Headless.Host.Orders.Core;

/// <summary>
/// The orders of a list as they are now, to go through while what is done to them changes the list. The room comes from a pool:
/// a backtest does this at every fill.
/// </summary>
internal readonly ref struct OrdersNow<TOrder>
    where TOrder : class
{
    private readonly TOrder[] _room;
    private readonly int _count;

    public OrdersNow(List<TOrder> orders)
    {
        _count = orders.Count;
        _room = ArrayPool<TOrder>.Shared.Rent(_count);
        orders.CopyTo(_room);
    }

    public ReadOnlySpan<TOrder>.Enumerator GetEnumerator() => new ReadOnlySpan<TOrder>(_room, 0, _count).GetEnumerator();

    /// <summary>Gives the room back; it holds no order any more.</summary>
    public void Dispose()
    {
        Array.Clear(_room, 0, _count);
        ArrayPool<TOrder>.Shared.Return(_room);
    }
}
