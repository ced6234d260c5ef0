using System;
using System.Collections.Generic;
using System.Collections.ObjectModel;
using NT8Bridge.Headless.Seams;

namespace NinjaTrader.Cbi;

/// <summary>A simulated trading account: cash, positions, orders and executions.</summary>
public partial class Account
{
    private double _grossRealized;
    private double _commissions;
    private Position? _flat;

    internal Account(string name, double initialCash = 100_000)
    {
        Name = name;
        SimulatorInitialCash = initialCash;
    }

    /// <summary>A value of the account changed.</summary>
    public event EventHandler<AccountItemEventArgs>? AccountItemUpdate;

    /// <summary>The connection of an account of the run that subscribes has changed.</summary>
    public static event EventHandler<AccountStatusEventArgs>? AccountStatusUpdate
    {
        add => RunHost.Current.Events.AccountStatus += value;
        remove => RunHost.Current.Events.AccountStatus -= value;
    }

    /// <summary>An order of the account was filled.</summary>
    public event EventHandler<ExecutionEventArgs>? ExecutionUpdate;

    /// <summary>An order of the account changed its state.</summary>
    public event EventHandler<OrderEventArgs>? OrderUpdate;

    /// <summary>A position of the account changed.</summary>
    public event EventHandler<PositionEventArgs>? PositionUpdate;

    /// <summary>The accounts of the run that asks.</summary>
    public static Collection<Account> All => RunHost.Current.Accounts;

    /// <summary>Name, for example "Sim101" or "Backtest".</summary>
    public string Name { get; }

    /// <summary>Name as shown.</summary>
    public string DisplayName => Name;

    /// <summary>Currency of the account.</summary>
    public Currency Denomination => Currency.UsDollar;

    /// <summary>Commission template; null for none.</summary>
    public Commission? Commission { get; set; }

    /// <summary>Cash at the start.</summary>
    public double SimulatorInitialCash { get; }

    /// <summary>Where the orders of the account's connection stand; a backtest's account is always connected.</summary>
    public ConnectionStatus ConnectionStatus => RunHost.Current.Connection?.Status ?? ConnectionStatus.Connected;

    /// <summary>Executions, oldest first.</summary>
    public Collection<Execution> Executions { get; } = [];

    /// <summary>Orders, oldest first, done ones included.</summary>
    public Collection<Order> Orders { get; } = [];

    /// <summary>Positions that are not flat.</summary>
    public Collection<Position> Positions { get; } = [];

    /// <summary>
    /// A value of the account in its own currency; 0 for what a simulated account has no notion of, such as margins and limits.
    /// </summary>
    public double Get(AccountItem itemType, Currency currency) => itemType switch
    {
        AccountItem.CashValue or AccountItem.TotalCashBalance => Cash,
        AccountItem.SodCashValue or AccountItem.SodLiquidatingValue => SimulatorInitialCash,
        AccountItem.BuyingPower or AccountItem.NetLiquidation or AccountItem.NetLiquidationByCurrency => Cash + Unrealized,
        AccountItem.RealizedProfitLoss => _grossRealized - _commissions,
        AccountItem.GrossRealizedProfitLoss => _grossRealized,
        AccountItem.UnrealizedProfitLoss => Unrealized,
        AccountItem.Commission => _commissions,
        _ => 0,
    };

    /// <inheritdoc/>
    public override string ToString() => Name;

    /// <summary>
    /// The position in an instrument, flat or not. Strategies ask with every bar, so one that is flat is kept until it is filled.
    /// </summary>
    internal Position PositionOf(Instrument instrument)
    {
        for (int i = 0; i < Positions.Count; i++)
            if (Positions[i].Instrument == instrument) return Positions[i];
        if (_flat is null || _flat.Instrument != instrument) _flat = new Position(this, instrument);
        return _flat;
    }

    /// <summary>The last price of an instrument, which its open profit follows.</summary>
    internal void MarkToMarket(Instrument instrument, double price)
    {
        for (int i = 0; i < Positions.Count; i++)
            if (Positions[i].Instrument == instrument) Positions[i].LastPrice = price;
    }

    /// <summary>Tells of the state that an order has come to.</summary>
    internal void Report(Order order, ErrorCode error, string comment) =>
        OrderUpdate?.Invoke(this, new OrderEventArgs(order, order.OrderState, order.Time, error, comment));

    /// <summary>
    /// Takes a fill into the positions, at average cost, and reports it. <paramref name="market"/> gives the last price of
    /// its instrument, where a strategy knows it.
    /// </summary>
    internal void Record(Execution execution, Func<double>? market = null)
    {
        Position position = PositionOf(execution.Instrument);
        position.Market ??= market;
        bool isNew = position.Quantity == 0;
        int before = position.Signed;
        int change = execution.MarketPosition == MarketPosition.Long ? execution.Quantity : -execution.Quantity;
        int after = before + change;
        int closed = Math.Sign(before) == -Math.Sign(change) ? Math.Min(Math.Abs(before), Math.Abs(change)) : 0;

        double points = closed * Math.Sign(before) * (execution.Price - position.AveragePrice);
        _grossRealized += points * execution.Instrument.MasterInstrument.PointValue;
        _commissions += execution.Commission;
        if (closed == 0)
        {
            double cost = (position.AveragePrice * Math.Abs(before)) + (execution.Price * Math.Abs(change));
            position.AveragePrice = cost / Math.Abs(after);
        }
        else if (Math.Sign(after) == Math.Sign(change))
        {
            position.AveragePrice = execution.Price;
        }

        position.Quantity = Math.Abs(after);
        position.MarketPosition = after > 0 ? MarketPosition.Long : after < 0 ? MarketPosition.Short : MarketPosition.Flat;
        if (after == 0) position.AveragePrice = 0;
        position.LastPrice = execution.Price;

        if (isNew)
        {
            Positions.Add(position);
            _flat = null;
        }

        if (after == 0) Positions.Remove(position);
        Executions.Add(execution);
        execution.Position = after;
        execution.IsEntry = Math.Abs(change) > closed;
        execution.IsExit = closed > 0;

        Operation operation = isNew ? Operation.Add : after == 0 ? Operation.Remove : Operation.Update;
        ExecutionUpdate?.Invoke(this, new ExecutionEventArgs(execution));
        PositionUpdate?.Invoke(this, new PositionEventArgs(position, operation));
        if (AccountItemUpdate is null) return;
        Announce(AccountItem.CashValue, execution.Time);
        Announce(AccountItem.RealizedProfitLoss, execution.Time);
        Announce(AccountItem.GrossRealizedProfitLoss, execution.Time);
    }

    /// <summary>Tells of an execution that was told before.</summary>
    internal void Repeat(Execution execution) => ExecutionUpdate?.Invoke(this, new ExecutionEventArgs(execution));

    private double Cash => SimulatorInitialCash + _grossRealized - _commissions;

    private double Unrealized
    {
        get
        {
            double sum = 0;
            foreach (Position position in Positions) sum += position.GetUnrealizedProfitLoss(PerformanceUnit.Currency);
            return sum;
        }
    }

    private void Announce(AccountItem item, DateTime time) =>
        AccountItemUpdate?.Invoke(this, new AccountItemEventArgs(this, item, Denomination, Get(item, Denomination), time));
}
