using System;
using System.Collections.Generic;
using System.Globalization;
using NinjaTrader.Cbi;
using NT8Bridge.Headless.Seams;

namespace NinjaTrader.NinjaScript;

/// <summary>
/// ATM strategies: templates of NinjaTrader's order entry windows, which the user gives to a chart. Their orders are the
/// account's, so that the strategy's own position stays flat. In history and in a backtest there are none.
/// </summary>
public abstract partial class StrategyBase
{
    private IAtmDesk? Atm => State == State.Realtime ? Account?.Atm : null;

    /// <summary>
    /// Sends the entry of a template. The callback gets NoError, or UnableToSubmitOrder where it was not started, and the
    /// identifier; then the log says why.
    /// </summary>
    public void AtmStrategyCreate(
        OrderAction action, OrderType orderType, double limitPrice, double stopPrice, TimeInForce timeInForce, string orderId,
        string strategyTemplateName, string atmStrategyId, Action<ErrorCode, string> callback)
    {
        string fault = "ATM strategies are for charts in real time";
        if (Atm is { } desk)
        {
            string template = strategyTemplateName ?? string.Empty;
            Order entry = Account.CreateOrder(
                Instrument, action, orderType, timeInForce, Math.Max(1, desk.EntryQuantity(template)), limitPrice, stopPrice,
                string.Empty, "Entry", null);
            if (desk.Start(template, atmStrategyId ?? string.Empty, orderId ?? string.Empty, entry, out fault) is not null)
            {
                callback?.Invoke(ErrorCode.NoError, atmStrategyId ?? string.Empty);
                return;
            }
        }

        Log($"Strategy '{Name}': AtmStrategyCreate() of the template '{strategyTemplateName}' failed: {fault}.", LogLevel.Error);
        callback?.Invoke(ErrorCode.UnableToSubmitOrder, atmStrategyId ?? string.Empty);
    }

    /// <summary>Cancels an entry order. False where there is none of that identifier that works.</summary>
    public bool AtmStrategyCancelEntryOrder(string orderId)
    {
        if (WorkingEntry(orderId) is not { } entry) return false;
        Account.Cancel([entry]);
        return true;
    }

    /// <summary>
    /// Changes the prices of an entry order; 0 leaves one as it is. False where there is none of that identifier that works.
    /// </summary>
    public bool AtmStrategyChangeEntryOrder(double limitPrice, double stopPrice, string orderId)
    {
        if (WorkingEntry(orderId) is not { } entry) return false;
        Change([entry], limitPrice, stopPrice);
        return true;
    }

    /// <summary>
    /// Changes the price of the stops or targets of that name ("Stop1", "Target2"); 0 leaves one as it is. False where none of
    /// them works.
    /// </summary>
    public bool AtmStrategyChangeStopTarget(double limitPrice, double stopPrice, string orderName, string atmStrategyId)
    {
        List<Order> working = [];
        foreach (Order order in Exits(atmStrategyId, orderName))
            if (!Order.IsTerminalState(order.OrderState)) working.Add(order);
        Change(working, limitPrice, stopPrice);
        return working.Count > 0;
    }

    /// <summary>
    /// Cancels the orders of an ATM strategy and leaves its position at the market. False for one that is not known.
    /// </summary>
    public bool AtmStrategyClose(string atmStrategyId) => Atm?.Close(atmStrategyId ?? string.Empty) ?? false;

    /// <summary>Average fill price, filled contracts and state of an entry order; empty where there is none.</summary>
    public string[] GetAtmStrategyEntryOrderStatus(string orderId) =>
        Atm?.Entry(orderId ?? string.Empty) is { } entry ? Status(entry) : [];

    /// <summary>Side of what an ATM strategy holds; flat for one that is not known.</summary>
    public MarketPosition GetAtmStrategyMarketPosition(string atmStrategyId) => Signed(atmStrategyId) switch
    {
        > 0 => MarketPosition.Long,
        < 0 => MarketPosition.Short,
        _ => MarketPosition.Flat,
    };

    /// <summary>Average price of what it holds; 0 when it holds nothing.</summary>
    public double GetAtmStrategyPositionAveragePrice(string atmStrategyId) =>
        Atm?.AveragePrice(atmStrategyId ?? string.Empty) ?? 0;

    /// <summary>Contracts that it holds.</summary>
    public int GetAtmStrategyPositionQuantity(string atmStrategyId) => Math.Abs(Signed(atmStrategyId));

    /// <summary>What it has brought, in the instrument's currency, before commission.</summary>
    public double GetAtmStrategyRealizedProfitLoss(string atmStrategyId) =>
        Atm?.Realized(atmStrategyId ?? string.Empty) ?? 0;

    /// <summary>
    /// Average fill price, filled contracts and state of each order of that name ("Stop1", "Target2"): there are several where
    /// the entry was filled in parts. Empty where there are none.
    /// </summary>
    public string[,] GetAtmStrategyStopTargetOrderStatus(string orderName, string atmStrategyId)
    {
        IReadOnlyList<Order> orders = Exits(atmStrategyId, orderName);
        string[,] status = new string[orders.Count, 3];
        for (int i = 0; i < orders.Count; i++)
        {
            string[] one = Status(orders[i]);
            for (int part = 0; part < one.Length; part++) status[i, part] = one[part];
        }

        return status;
    }

    /// <summary>A new identifier.</summary>
    public string GetAtmStrategyUniqueId() => Guid.NewGuid().ToString("N");

    /// <summary>What is open at the last price, in the instrument's currency.</summary>
    public double GetAtmStrategyUnrealizedProfitLoss(string atmStrategyId) =>
        Atm?.Unrealized(atmStrategyId ?? string.Empty) ?? 0;

    private static string[] Status(Order order) =>
    [
        order.AverageFillPrice.ToString(CultureInfo.CurrentCulture), order.Filled.ToString(CultureInfo.CurrentCulture),
        order.OrderState.ToString(),
    ];

    private int Signed(string? atmStrategyId) => Atm?.Signed(atmStrategyId ?? string.Empty) ?? 0;

    private IReadOnlyList<Order> Exits(string? atmStrategyId, string? orderName) =>
        Atm?.Exits(atmStrategyId ?? string.Empty, orderName ?? string.Empty) ?? [];

    private Order? WorkingEntry(string? orderId) =>
        Atm?.Entry(orderId ?? string.Empty) is { } entry && !Order.IsTerminalState(entry.OrderState) ? entry : null;

    private void Change(List<Order> orders, double limitPrice, double stopPrice)
    {
        foreach (Order order in orders)
        {
            order.LimitPriceChanged = limitPrice;
            order.StopPriceChanged = stopPrice;
            order.QuantityChanged = 0;
        }

        Account.Change(orders);
    }
}
