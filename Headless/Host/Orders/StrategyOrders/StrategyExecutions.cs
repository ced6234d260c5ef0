using System.Collections.Generic;
using NinjaTrader.Cbi;
using NinjaTrader.NinjaScript;
using NT8Bridge.Headless.Host.Faults;
using NT8Bridge.Headless.Host.Orders.Core;

namespace NT8Bridge.Headless.Host.Orders.StrategyOrders;

/// <summary>
/// What a fill does: execution, entries opened and closed, position, account, events; then the OCO group, the protection of
/// a new entry, and the sizes of the other exits.
/// </summary>
internal sealed class StrategyExecutions(
    StrategyBase strategy, StrategyOrderLife orders, BarWalk walk, AccountLink account, ClosedTrades trades,
    ProtectiveOrders protective, ExitSizes exits)
{
    /// <summary>Executions, oldest first.</summary>
    public List<Execution> All { get; } = [];

    public void Execute(StrategyOrder working, Holding holding, double price, double slippageTicks, int quantity)
    {
        Order order = working.Order;
        int before = holding.Position.Signed;
        Execution execution = NewExecution(working, holding, price, slippageTicks, quantity);
        int left = quantity;
        if (before != 0 && before > 0 != order.IsLong) left -= trades.Close(working, holding, execution, left);
        OpenLot? opened = null;
        if (left > 0)
        {
            int bar = walk.IsOn ? walk.Bar.Index : strategy.CurrentBars[working.Series];
            opened = new OpenLot(execution, left, working.Series, bar);
        }

        holding.Refresh(opened);
        execution.PositionStrategy = holding.Position.Signed;
        execution.IsEntryStrategy = left > 0;
        execution.IsExitStrategy = left < quantity;
        execution.IsInitialEntry = before == 0;
        execution.IsLastExit = holding.IsFlat;
        All.Add(execution);
        account.Record(execution, holding.Position.Market);
        if (account.IsWaitUntilFlat && (holding.IsFlat || before > 0 != holding.Position.Signed > 0))
        {
            account.StopWaiting(orders.Working);
            foreach (StrategyOrder other in orders.Working) other.Plan ??= orders.Faults?.PlanFor(other.Order);
        }

        if (working.Plan?.Sequence is { } sequence)
        {
            working.Plan.CountReordered();
            foreach (EventKind kind in sequence) Tell(kind, working, holding, execution, before);
        }
        else
        {
            Tell(EventKind.Execution, working, holding, execution, before);
            Tell(EventKind.Position, working, holding, execution, before);
        }

        if (working.IsDone) orders.CancelGroup(order);
        if (opened is { Remaining: > 0 } && !strategy.IsUnmanaged) protective.Protect(holding, opened);
        exits.FitAll(holding);
    }

    /// <summary>The broker sends what was executed in realtime once more.</summary>
    public void Replay()
    {
        foreach (Execution execution in All.ToArray())
            if (execution.Order is { IsBacktestOrder: false }) Repeat(execution);
    }

    private void Tell(EventKind kind, StrategyOrder working, Holding holding, Execution execution, int before)
    {
        switch (kind)
        {
            case EventKind.Order:
                orders.TellFill(working);
                break;
            case EventKind.Execution:
                strategy.RaiseExecutionUpdate(execution);
                if (working.Plan is { } plan && plan.RepeatsExecutions()) Repeat(execution);
                break;
            case EventKind.Position:
                if (before != holding.Position.Signed) strategy.RaisePositionUpdate(holding.Position);
                break;
        }
    }

    private void Repeat(Execution execution)
    {
        account.Repeat(execution);
        strategy.RaiseExecutionUpdate(execution);
    }

    private Execution NewExecution(
        StrategyOrder working, Holding holding, double price, double slippageTicks, int quantity)
    {
        Order order = working.Order;
        MarketPosition side = order.IsLong ? MarketPosition.Long : MarketPosition.Short;
        Commission? commission = strategy.IncludeCommission ? account.Account.Commission : null;
        return new Execution(account.Account, holding.Instrument, order, order.Name, side, price, quantity, orders.Now)
        {
            Id = orders.NextId(),
            BarsInProgress = working.Series,
            BarIndex = BarIndexIn(holding),
            Slippage = slippageTicks,
            Commission = commission?.GetWithMinimum(holding.Instrument, quantity) ?? 0,
        };
    }

    /// <summary>
    /// Bar of the instrument's first series that holds the fill: the one in the making when a finer series fills.
    /// </summary>
    private int BarIndexIn(Holding holding)
    {
        int current = strategy.CurrentBars[holding.FirstSeries];
        if (!walk.IsOn) return current;
        if (walk.Series == holding.FirstSeries) return walk.Bar.Index;
        return current >= 0 && strategy.BarsArray[holding.FirstSeries].GetTime(current) >= walk.Bar.Time ? current : current + 1;
    }
}
