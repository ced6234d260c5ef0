using System;
using NinjaTrader.Cbi;
using NinjaTrader.Data;
using NT8Bridge.Headless.Host.Orders;

namespace NinjaTrader.NinjaScript;

/// <summary>How the order desk sees the strategy.</summary>
public abstract partial class StrategyBase : IDeskClient
{
    int IDeskClient.SeriesCount => BarsArray.Length;

    int IDeskClient.CurrentBarOf(int series) => CurrentBars[series];

    void IDeskClient.StandAt(int series, int index) => MoveTo(series, index);

    DateTime IDeskClient.TimeOf(int series) => BarsArray[series].GetTime(CurrentBars[series]);

    MarketBar IDeskClient.BarOf(int series, int index)
    {
        Bars bars = BarsArray[series];
        return new MarketBar(index, bars.GetTime(index), bars.GetOpen(index), bars.GetHigh(index), bars.GetLow(index), bars.GetClose(index));
    }

    Instrument IDeskClient.InstrumentOf(int series) => BarsArray[series].Instrument;

    bool IDeskClient.IsSingleTick(int series) => BarsArray[series].BarsPeriod is { BarsPeriodType: BarsPeriodType.Tick, Value: 1 };

    void IDeskClient.RaiseOrderUpdate(Order order, double limitPrice, double stopPrice, int quantity, int filled, double averageFillPrice, OrderState orderState, DateTime time, ErrorCode error, string comment)
    {
        EnterCallback();
        try
        {
            OnOrderUpdate(order, limitPrice, stopPrice, quantity, filled, averageFillPrice, orderState, time, error, comment);
        }
        finally
        {
            LeaveCallback();
        }
    }

    void IDeskClient.RaiseExecutionUpdate(Execution execution)
    {
        EnterCallback();
        try
        {
            OnExecutionUpdate(
                execution, execution.ExecutionId, execution.Price, execution.Quantity, execution.MarketPosition, execution.OrderId, execution.Time);
        }
        finally
        {
            LeaveCallback();
        }
    }

    void IDeskClient.RaisePositionUpdate(Position position, double averagePrice, int quantity, MarketPosition marketPosition)
    {
        EnterCallback();
        try
        {
            OnPositionUpdate(position, averagePrice, quantity, marketPosition);
        }
        finally
        {
            LeaveCallback();
        }
    }

    void IDeskClient.RaiseAccountItemUpdate(AccountItemEventArgs update)
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

    void IDeskClient.TraceOrder(DateTime time, string message) => OnOrderTrace(time, message);

    void IDeskClient.LogError(string message) => Log(message, LogLevel.Error);

    void IDeskClient.Stop(string reason)
    {
        Log(reason, LogLevel.Error);
        SetState(State.Terminated);
    }
}
