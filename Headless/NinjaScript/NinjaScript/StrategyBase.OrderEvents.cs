using System;
using System.Reflection;
using NinjaTrader.Cbi;

namespace NinjaTrader.NinjaScript;

/// <summary>The events by which the order desk calls the strategy.</summary>
public abstract partial class StrategyBase
{
    private bool? _hearsExecutions;

    /// <summary>An order has come to a state; what else is told of it are its values at this moment.</summary>
    internal void RaiseOrderUpdate(Order order, OrderState state, ErrorCode error, string comment)
    {
        EnterCallback();
        try
        {
            OnOrderUpdate(
                order, order.LimitPrice, order.StopPrice, order.Quantity, order.Filled, order.AverageFillPrice, state, order.Time,
                error, comment);
        }
        finally
        {
            LeaveCallback();
        }
    }

    /// <summary>
    /// An order was filled. A script without an OnExecutionUpdate is not called: the identifiers that it would be told are
    /// strings, which are made when they are read.
    /// </summary>
    internal void RaiseExecutionUpdate(Execution execution)
    {
        if (!(_hearsExecutions ??= HasOwn(nameof(OnExecutionUpdate)))) return;
        EnterCallback();
        try
        {
            OnExecutionUpdate(
                execution, execution.ExecutionId, execution.Price, execution.Quantity, execution.MarketPosition,
                execution.OrderId, execution.Time);
        }
        finally
        {
            LeaveCallback();
        }
    }

    /// <summary>The strategy's position changed.</summary>
    internal void RaisePositionUpdate(Position position)
    {
        EnterCallback();
        try
        {
            OnPositionUpdate(position, position.AveragePrice, position.Quantity, position.MarketPosition);
        }
        finally
        {
            LeaveCallback();
        }
    }

    /// <summary>A value of the account changed.</summary>
    internal void RaiseAccountItemUpdate(AccountItemEventArgs update)
    {
        EnterCallback();
        try
        {
            OnAccountItemUpdate(update.Account, update.AccountItem, update.Value);
        }
        finally
        {
            LeaveCallback();
        }
    }

    /// <summary>One line of the order trace.</summary>
    internal void RaiseOrderTrace(DateTime time, string message) => OnOrderTrace(time, message);

    /// <summary>True when the script overrides an event of this class.</summary>
    private bool HasOwn(string name) => Array.Exists(
        GetType().GetMethods(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic),
        method => method.Name == name && method.DeclaringType != typeof(StrategyBase)
            && method.GetBaseDefinition().DeclaringType == typeof(StrategyBase));
}
