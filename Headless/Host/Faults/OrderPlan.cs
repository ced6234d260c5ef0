using System;
using System.Collections.Generic;
using NinjaTrader.Cbi;

namespace NT8Bridge.Headless.Host.Faults;

/// <summary>What goes wrong with one order.</summary>
internal sealed class OrderPlan(FaultState state)
{
    private const string NoConnection = "The order connection is lost.";

    private RejectedOrder? _rejected;
    private RefusedCancel? _cancel;
    private RefusedChange? _change;
    private PartialFills? _parts;
    private LateFill? _late;
    private FillAfterCancel? _overtaken;
    private RepeatedEvents? _repeated;
    private ReorderedEvents? _reordered;
    private int _cancels;
    private int _changes;
    private int _part;
    private long _nextPart;
    private long _dueTick = -1;
    private long _dueTime;
    private long _cancelTick;
    private bool _hasRepeated;

    /// <summary>The order in which the events of a fill come; null for the documented one.</summary>
    public IReadOnlyList<EventKind>? Sequence => _reordered?.Sequence;

    /// <summary>True while the fill that overtakes the cancel is still to come: it comes with the next tick.</summary>
    public bool IsBeforeOvertaking => state.Tick <= _cancelTick;

    /// <summary>True when the order, although due, can't fill at once.</summary>
    public bool IsLate => _late is not null;

    /// <summary>True for an order that is due already and waits, or is filled in part: it needs the market no more.</summary>
    public bool IsUnderWay => _dueTick >= 0 || _part > 0;

    /// <summary>Takes a fault in; of each kind the first.</summary>
    public void Take(OrderFault fault)
    {
        switch (fault)
        {
            case RejectedOrder rejected: _rejected ??= rejected; break;
            case RefusedCancel cancel: _cancel ??= cancel; break;
            case RefusedChange change: _change ??= change; break;
            case PartialFills parts: _parts ??= parts; break;
            case LateFill late: _late ??= late; break;
            case FillAfterCancel overtaken: _overtaken ??= overtaken; break;
            case RepeatedEvents repeated: _repeated ??= repeated; break;
            case ReorderedEvents reordered: _reordered ??= reordered; break;
            default: throw new InvalidOperationException($"Nothing is known of the fault '{fault.Kind}' of an order.");
        }
    }

    /// <summary>Why the order is refused as it is submitted, or null.</summary>
    public (ErrorCode Error, string Comment)? RefusalOfOrder(Order order)
    {
        if (state.IsOrderDown && order.OrderEntry != OrderEntry.Manual) return (ErrorCode.UnableToSubmitOrder, NoConnection);
        if (_rejected is null) return null;
        state.Count(_rejected);
        return (_rejected.Error, _rejected.Comment);
    }

    /// <summary>Why a request to cancel is refused, or null.</summary>
    public (ErrorCode Error, string Comment)? RefusalOfCancel()
    {
        if (state.IsOrderDown) return (RefusedCancel.Error, NoConnection);
        if (_cancel is null || _cancels >= _cancel.Times) return null;
        if (_cancels++ == 0) state.Count(_cancel);
        return (RefusedCancel.Error, _cancel.Comment);
    }

    /// <summary>True when a request to cancel, made now, comes too late.</summary>
    public bool IsOvertaken()
    {
        _cancelTick = state.Tick;
        return _overtaken is not null;
    }

    /// <summary>Why a request to change is refused, or null.</summary>
    public (ErrorCode Error, string Comment)? RefusalOfChange()
    {
        if (state.IsOrderDown) return (RefusedChange.Error, NoConnection);
        if (_change is null || _changes >= _change.Times) return null;
        if (_changes++ == 0) state.Count(_change);
        return (RefusedChange.Error, _change.Comment);
    }

    /// <summary>The order is due: true when it has to wait still.</summary>
    public bool MustWait()
    {
        if (_part > 0) return state.Tick < _nextPart;
        if (_late is null) return false;
        if (_dueTick < 0)
        {
            state.Count(_late);
            (_dueTick, _dueTime) = (state.Tick, state.UtcNow);
        }

        return state.Tick < _dueTick + _late.Ticks || state.UtcNow < _dueTime + (long)(_late.Seconds * TimeSpan.TicksPerSecond);
    }

    /// <summary>Contracts of the fill that comes now, of those that are left.</summary>
    public int NextSize(int left)
    {
        if (_parts is null) return left;
        if (_part == 0) state.Count(_parts);
        _nextPart = state.Tick + _parts.Ticks;
        return _part < _parts.Sizes.Count ? Math.Min(_parts.Sizes[_part++], left) : left;
    }

    /// <summary>The order has been filled although its cancel was asked for.</summary>
    public void CountOvertaken() => state.Count(_overtaken!);

    /// <summary>True when each event of the order comes twice.</summary>
    public bool RepeatsOrders() => _repeated is { Orders: true } && Repeats();

    /// <summary>True when each event of an execution comes twice.</summary>
    public bool RepeatsExecutions() => _repeated is { Executions: true } && Repeats();

    /// <summary>The events of a fill are told in the order of <see cref="Sequence"/>.</summary>
    public void CountReordered() => state.Count(_reordered!);

    private bool Repeats()
    {
        if (!_hasRepeated) state.Count(_repeated!);
        _hasRepeated = true;
        return true;
    }
}
