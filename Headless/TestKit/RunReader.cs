using System;
using System.Collections.Generic;
using System.Linq;
using NinjaTrader.Cbi;
using NinjaTrader.Data;
using NinjaTrader.NinjaScript;
using NinjaTrader.NinjaScript.DrawingTools;
using NT8Bridge.Headless.Host.Runs;

namespace NT8Bridge.Testing;

/// <summary>
/// Reads what a run has left. A strategy that the platform started anew traded its history once more; that counts in its first
/// run only.
/// </summary>
internal static class RunReader
{
    public static IEnumerable<RunFill> Fills(ScriptRun run, bool isFirst) =>
        from execution in run.Desk?.Executions ?? []
        where isFirst || execution.Order is { IsBacktestOrder: false }
        select new RunFill(
            BarOf(run, execution), ActionOf(execution), execution.Quantity, execution.Price, Text(execution), execution.Name,
            execution.Time);

    public static IEnumerable<RunOrder> Orders(ScriptRun run, bool isFirst)
    {
        List<Order> orders = run.Desk?.Orders ?? [];
        foreach (Order order in orders.Where(order => isFirst || !order.IsBacktestOrder))
        {
            // A historical order that still worked has gone on as its live twin.
            bool isReplaced = order.IsBacktestOrder && !Order.IsTerminalState(order.OrderState)
                && orders.Exists(twin => !twin.IsBacktestOrder);
            if (isReplaced) continue;
            yield return new RunOrder(
                order.OrderAction, order.Quantity, order.OrderType, order.LimitPrice, order.StopPrice, Prices(order),
                order.OrderState, order.Name, order.FromEntrySignal);
        }
    }

    public static IEnumerable<RunTrade> Trades(ScriptRun run, bool isFirst)
    {
        if (run.Script is not StrategyBase strategy) yield break;
        SystemPerformance performance = strategy.SystemPerformance;
        foreach (Trade trade in isFirst ? performance.AllTrades : performance.RealTimeTrades)
        {
            yield return new RunTrade(
                trade.IsLong, trade.Quantity, BarOf(run, trade.Entry), Text(trade.Entry), trade.Entry.Name,
                BarOf(run, trade.Exit), Text(trade.Exit), trade.Exit.Name, trade.ProfitCurrency);
        }
    }

    public static IReadOnlyList<RunDrawing> Drawings(NinjaScriptBase script)
    {
        Dictionary<string, DrawnObject> known = new(StringComparer.Ordinal);
        foreach (DrawnObject drawn in DrawnObjects.Of(script).Shown) known.TryAdd(drawn.Tag, drawn);
        IEnumerable<DrawingTool> tools = script.Drawings.OfType<DrawingTool>();
        if (script is StrategyBase strategy)
            tools = tools.Concat(strategy.ChartIndicators.SelectMany(indicator => indicator.Drawings.OfType<DrawingTool>()));
        return
        [
            .. tools.Select(tool => known.TryGetValue(tool.Tag, out DrawnObject? drawn)
                ? new RunDrawing(tool.Tag, tool.GetType().Name, drawn.Text, drawn.Points)
                : new RunDrawing(tool.Tag, tool.GetType().Name, (tool as Text)?.DisplayText ?? "", [])),
        ];
    }

    /// <summary>In history the platform notes the bar; live the trade lies in one.</summary>
    private static int BarOf(ScriptRun run, Execution execution)
    {
        if (execution.Order is not { IsBacktestOrder: false }) return execution.BarIndex;
        BarsSeries bars = run.Script.BarsArray[0].BarsSeries;
        int low = 0, high = bars.Count;
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            if (bars.GetTime(middle) > execution.Time) high = middle;
            else low = middle + 1;
        }

        return Math.Min(low, bars.Count - 1);
    }

    private static OrderAction ActionOf(Execution execution) => execution.Order?.OrderAction
        ?? (execution.MarketPosition == MarketPosition.Long ? OrderAction.Buy : OrderAction.Sell);

    private static string Text(Execution execution) =>
        execution.Instrument.MasterInstrument.FormatPrice(execution.Price, round: false);

    private static string Prices(Order order)
    {
        MasterInstrument master = order.Instrument.MasterInstrument;
        IEnumerable<double> prices = new[] { order.StopPrice, order.LimitPrice }.Where(price => price != 0);
        return string.Join(' ', prices.Select(price => master.FormatPrice(price, round: false)));
    }
}
