using System;
using NinjaTrader.Cbi;

namespace NinjaTrader.NinjaScript;

/// <summary>
/// Advanced trade management. The host has none: creating one answers with an error, as a refused template does, and every
/// question about one answers that there is none.
/// </summary>
public abstract partial class StrategyBase
{
    /// <summary>A name for a new ATM strategy.</summary>
    public string GetAtmStrategyUniqueId() => Guid.NewGuid().ToString("N");

    /// <summary>Refused: the callback gets an error and the log the reason.</summary>
    public void AtmStrategyCreate(
        OrderAction action, OrderType orderType, double limitPrice, double stopPrice, TimeInForce timeInForce, string orderId,
        string strategyTemplateName, string atmStrategyId, Action<ErrorCode, string> callback)
    {
        if (State != State.Realtime) return;
        Log($"{Name}: ATM strategy '{strategyTemplateName}' was not started: the host has no ATM strategies.", LogLevel.Error);
        callback?.Invoke(ErrorCode.UnableToSubmitOrder, atmStrategyId);
    }

    /// <summary>False: there is no such strategy.</summary>
    public bool AtmStrategyCancelEntryOrder(string orderId) => false;

    /// <summary>False: there is no such strategy.</summary>
    public bool AtmStrategyChangeEntryOrder(double limitPrice, double stopPrice, string orderId) => false;

    /// <summary>False: there is no such strategy.</summary>
    public bool AtmStrategyChangeStopTarget(double limitPrice, double stopPrice, string orderName, string atmStrategyId) => false;

    /// <summary>False: there is no such strategy.</summary>
    public bool AtmStrategyClose(string atmStrategyId) => false;

    /// <summary>Nothing: there is no such order.</summary>
    public string[] GetAtmStrategyEntryOrderStatus(string orderId) => Array.Empty<string>();

    /// <summary>Nothing: there are no such orders.</summary>
    public string[,] GetAtmStrategyStopTargetOrderStatus(string orderName, string atmStrategyId) => new string[0, 0];

    /// <summary>Flat.</summary>
    public MarketPosition GetAtmStrategyMarketPosition(string atmStrategyId) => MarketPosition.Flat;

    /// <summary>0.</summary>
    public double GetAtmStrategyPositionAveragePrice(string atmStrategyId) => 0;

    /// <summary>0.</summary>
    public int GetAtmStrategyPositionQuantity(string atmStrategyId) => 0;

    /// <summary>0.</summary>
    public double GetAtmStrategyRealizedProfitLoss(string atmStrategyId) => 0;

    /// <summary>0.</summary>
    public double GetAtmStrategyUnrealizedProfitLoss(string atmStrategyId) => 0;
}
