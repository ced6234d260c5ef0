using System;
using System.Collections.Generic;
using System.Collections.ObjectModel;
using NinjaTrader.Cbi;

namespace NinjaTrader.NinjaScript;

/// <summary>
/// Advanced trade management: an entry order whose fills bring stops and targets, as a template says. On a chart the host runs
/// templates that the user gave; starting another one fails and says so.
/// </summary>
public class AtmStrategy
{
    /// <summary>Name of the template it was made from.</summary>
    public string Template { get; set; } = string.Empty;

    /// <summary>Name of the strategy.</summary>
    public string Name { get; set; } = string.Empty;

    /// <summary>Stops and targets of its parts.</summary>
    public Bracket[] Brackets { get; set; } = [];

    /// <summary>Contracts of the entry.</summary>
    internal int EntryQuantity { get; init; }

    /// <summary>How long its stops and targets work.</summary>
    internal TimeInForce ExitTimeInForce { get; init; } = TimeInForce.Gtc;

    /// <summary>The stops of a part at work; none where it was not started.</summary>
    internal Func<int, IEnumerable<Order>> StopsOf { get; init; } = _ => [];

    /// <summary>The targets of a part at work; none where it was not started.</summary>
    internal Func<int, IEnumerable<Order>> TargetsOf { get; init; } = _ => [];

    /// <summary>
    /// Starts a template around an entry order, which is sent where it was not before; null where it cannot be started, and the
    /// log says why.
    /// </summary>
    public static AtmStrategy? StartAtmStrategy(string atmStrategyTemplateName, Order entryOrder)
    {
        ArgumentNullException.ThrowIfNull(entryOrder);
        string fault = "the account of the order has no ATM strategies";
        string template = atmStrategyTemplateName ?? string.Empty;
        AtmStrategy? started = entryOrder.Account?.Atm?.Start(
            template, Guid.NewGuid().ToString("N"), string.Empty, entryOrder, out fault);
        if (started is null) NinjaScript.Log($"ATM strategy '{template}' was not started: {fault}.", LogLevel.Error);
        return started;
    }

    /// <summary>Starts the template of a strategy around an entry order.</summary>
    public static AtmStrategy? StartAtmStrategy(AtmStrategy atmStrategy, Order entryOrder) =>
        StartAtmStrategy(atmStrategy?.Template ?? string.Empty, entryOrder);

    /// <summary>The stop orders of one part, counted from 0.</summary>
    public Collection<Order> GetStopOrders(int bracket) => [.. StopsOf(bracket)];

    /// <summary>The target orders of one part, counted from 0.</summary>
    public Collection<Order> GetTargetOrders(int bracket) => [.. TargetsOf(bracket)];
}
