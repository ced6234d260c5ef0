using System;
using NinjaTrader.Cbi;
using NinjaTrader.NinjaScript;
using NinjaTrader.NinjaScript.Strategies;

namespace NT8Bridge.Headless.Tests.Orders;

/// <summary>A strategy that does what a test tells it, and notes every event that reaches it.</summary>
public sealed class ScriptedStrategy : Strategy
{
    public Plot Plan { get; set; } = new();

    public MarketPosition Side => Position.MarketPosition;

    public void Add(NinjaTrader.Data.BarsPeriodType type, int value) => AddDataSeries(type, value);

    public void Add(string instrument, NinjaTrader.Data.BarsPeriodType type, int value) => AddDataSeries(instrument, type, value);

    protected override void OnStateChange()
    {
        if (State == State.SetDefaults) BarsRequiredToTrade = 0;
        if (State == State.Configure) Plan.Configure(this);
        if (State is State.Transition or State.Realtime) Plan.OnState(this);
    }

    protected override void OnBarUpdate() => Plan.OnBar(this);

    protected override void OnOrderUpdate(
        Order order, double limitPrice, double stopPrice, int quantity, int filled, double averageFillPrice,
        OrderState orderState, DateTime time, ErrorCode error, string comment)
    {
        Plan.Events.Add(FormattableString.Invariant($"{order.Name} {orderState}"));
        Plan.OnOrder(this, order, orderState, error, comment);
    }

    protected override void OnExecutionUpdate(
        Execution execution, string executionId, double price, int quantity, MarketPosition marketPosition, string orderId,
        DateTime time)
    {
        Plan.Events.Add(FormattableString.Invariant(
            $"{execution.Name} {marketPosition} {quantity} @ {price} | {Position.MarketPosition} {Position.Quantity}"));
        Plan.Fills.Add(execution);
        Plan.OnExecution(this, execution);
    }

    protected override void OnPositionUpdate(
        Position position, double averagePrice, int quantity, MarketPosition marketPosition) =>
        Plan.Events.Add(FormattableString.Invariant($"position {marketPosition} {quantity} @ {averagePrice}"));

    protected override void OnConnectionStatusUpdate(ConnectionStatusEventArgs connectionStatusUpdate)
    {
        Plan.Events.Add(
            $"connection {connectionStatusUpdate.Connection.Name} {connectionStatusUpdate.Status}/"
            + $"{connectionStatusUpdate.PriceStatus}");
        Plan.OnConnection(this, connectionStatusUpdate);
    }

    protected override void OnAccountItemUpdate(Account account, AccountItem accountItem, double value) =>
        Plan.Items.Add(FormattableString.Invariant($"{accountItem} {value}"));

    protected override void OnOrderTrace(DateTime timestamp, string message) => Plan.Traces.Add(message);

    /// <summary>What the strategy does at each event, and what it saw.</summary>
    public sealed class Plot
    {
        public Action<ScriptedStrategy> Configure { get; init; } = static _ => { };

        public Action<ScriptedStrategy> OnBar { get; init; } = static _ => { };

        public Action<ScriptedStrategy> OnState { get; init; } = static _ => { };

        public Action<ScriptedStrategy, Execution> OnExecution { get; init; } = static (_, _) => { };

        public Action<ScriptedStrategy, Order, OrderState, ErrorCode, string> OnOrder { get; init; } =
            static (_, _, _, _, _) => { };

        public Action<ScriptedStrategy, ConnectionStatusEventArgs> OnConnection { get; init; } = static (_, _) => { };

        public System.Collections.Generic.List<string> Events { get; } = [];

        public System.Collections.Generic.List<string> Traces { get; } = [];

        /// <summary>What it was told of its account.</summary>
        public System.Collections.Generic.List<string> Items { get; } = [];

        public System.Collections.Generic.List<Execution> Fills { get; } = [];
    }
}
