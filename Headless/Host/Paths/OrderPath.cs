using System.Collections.Generic;
using NinjaTrader.Cbi;

namespace NT8Bridge.Headless.Host.Paths;

/// <summary>Where an order rested, from its submission to its end.</summary>
public sealed class OrderPath
{
    private readonly List<OrderStep> _steps = [];

    internal OrderPath(Order order) => Order = order;

    /// <summary>The order; at the transition to realtime its live twin takes its place.</summary>
    public Order Order { get; internal set; }

    /// <summary>Its prices, oldest first; never empty.</summary>
    public IReadOnlyList<OrderStep> Steps => _steps;

    /// <summary>When it was filled, cancelled or rejected, UTC ticks; null while it works.</summary>
    public long? EndUtcTicks { get; internal set; }

    internal void Add(OrderStep step) => _steps.Add(step);
}
