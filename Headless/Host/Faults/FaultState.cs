using System;
using System.Collections.Generic;
using System.Linq;
using NinjaTrader.Cbi;

namespace NT8Bridge.Headless.Host.Faults;

/// <summary>A script of faults at work in one run: what has matched and happened, and whether orders reach the broker.</summary>
internal sealed class FaultState
{
    private readonly PlatformFaults _script;
    private readonly int[] _matched;
    private readonly int[] _happened;
    private readonly Func<long> _utcNow;

    /// <summary>A state in which nothing has happened; <paramref name="utcNow"/> tells the run's time.</summary>
    public FaultState(PlatformFaults script, Func<long> utcNow)
    {
        _script = script;
        _utcNow = utcNow;
        _matched = new int[script.Faults.Count];
        _happened = new int[script.Faults.Count];
    }

    /// <summary>The account that is traded; null for the playback's.</summary>
    public TradedAccount? Account => _script.Account;

    /// <summary>True while no order, change or cancel reaches the broker, and no news comes from it.</summary>
    public bool IsOrderDown { get; set; }

    /// <summary>True once the strategy has sent an order while that did not reach the broker.</summary>
    public bool HasSentWhileDown { get; set; }

    /// <summary>Ticks of the market so far, those that the strategy did not get included.</summary>
    public long Tick { get; set; }

    /// <summary>The time of the run, UTC ticks.</summary>
    public long UtcNow => _utcNow();

    /// <summary>How often each fault happened, in the order of the script.</summary>
    public IReadOnlyList<FaultCount> Counts =>
        [.. _script.Faults.Select((fault, i) => new FaultCount(fault.ToString(), _happened[i]))];

    /// <summary>The faults that come at a moment.</summary>
    public IEnumerable<TimedFault> Timed => _script.Faults.OfType<TimedFault>();

    /// <summary>What befalls an order that is submitted now. Of each kind the first that matches counts.</summary>
    public OrderPlan PlanFor(Order order)
    {
        var plan = new OrderPlan(this);

        // What is traded by hand reaches the broker by another way.
        if (order.OrderEntry == OrderEntry.Manual) return plan;
        var now = new DateTime(UtcNow, DateTimeKind.Utc);
        for (int i = 0; i < _matched.Length; i++)
        {
            if (_script.Faults[i] is not OrderFault fault || !fault.Befalls(order, now)) continue;
            _matched[i]++;
            if (fault.Nth is null || fault.Nth == _matched[i]) plan.Take(fault);
        }

        return plan;
    }

    /// <summary>A fault has happened.</summary>
    public void Count(PlatformFault fault)
    {
        for (int i = 0; i < _happened.Length; i++)
            if (ReferenceEquals(_script.Faults[i], fault)) _happened[i]++;
    }
}
