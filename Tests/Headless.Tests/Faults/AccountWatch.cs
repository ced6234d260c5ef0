using System;
using System.Collections.Generic;
using System.Linq;
using NinjaTrader.Cbi;

namespace NT8Bridge.Headless.Tests.Faults;

/// <summary>
/// Watches an account: after every event its position is the sum of its fills, no order is filled beyond what was asked for, and
/// none moves after it has ended. What is wrong is noted, because an exception would end the strategy instead.
/// </summary>
internal sealed class AccountWatch
{
    private readonly Account _account;
    private readonly Dictionary<Order, OrderState> _last = [];

    public AccountWatch(Account account)
    {
        _account = account;
        account.OrderUpdate += (_, update) => See(update.Order, update.OrderState);
        account.ExecutionUpdate += (_, update) => See(update.Execution);
        account.PositionUpdate += (_, _) => Log.Add("account position " + Signed());
    }

    /// <summary>Every event in words.</summary>
    public List<string> Log { get; } = [];

    /// <summary>What was wrong.</summary>
    public List<string> Wrong { get; } = [];

    /// <summary>What has to hold when nothing more happens.</summary>
    public void CheckEnd()
    {
        foreach (Order order in _account.Orders)
        {
            int filled = _account.Executions.Where(fill => ReferenceEquals(fill.Order, order)).Sum(static fill => fill.Quantity);
            if (filled != order.Filled) Wrong.Add($"{order} has executions of {filled}");
            bool isWorking = order.OrderState is OrderState.Working or OrderState.Accepted or OrderState.TriggerPending
                or OrderState.PartFilled or OrderState.CancelSubmitted;
            if (!isWorking && !Order.IsTerminalState(order.OrderState)) Wrong.Add($"{order} neither works nor has ended");
            if (order.OrderState == OrderState.Filled != (order.Filled == order.Quantity)) Wrong.Add($"{order} is filled or not");
            if (order.OrderState == OrderState.Rejected && order.Filled > 0) Wrong.Add($"{order} was refused and filled");
        }

        CheckPosition();
    }

    private void See(Order order, OrderState state)
    {
        Log.Add(FormattableString.Invariant($"{order} | {order.Filled} {order.AverageFillPrice:R}"));
        if (_last.TryGetValue(order, out OrderState last) && Order.IsTerminalState(last) && state != last)
            Wrong.Add($"{order} came to {state} after {last}");
        _last[order] = state;
        if (order.Filled > order.Quantity) Wrong.Add($"{order} is filled beyond its quantity");
    }

    private void See(Execution fill)
    {
        Log.Add(FormattableString.Invariant($"{fill} {fill.Price:R} {fill.Time:O}"));
        CheckPosition();
    }

    private void CheckPosition()
    {
        int sum = _account.Executions.Sum(
            static fill => fill.MarketPosition == MarketPosition.Long ? fill.Quantity : -fill.Quantity);
        if (sum != Signed()) Wrong.Add($"the account holds {Signed()}, and its fills add up to {sum}");
    }

    private int Signed() => _account.Positions.Sum(
        static position => position.MarketPosition == MarketPosition.Long ? position.Quantity : -position.Quantity);
}
