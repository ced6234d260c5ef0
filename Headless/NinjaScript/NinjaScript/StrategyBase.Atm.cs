using System;
using NinjaTrader.Cbi;

namespace NinjaTrader.NinjaScript;

/// <summary>
/// ATM strategies. They are templates of NinjaTrader's order entry windows, which the host has not: creating one fails with
/// an error, and every other call answers as NinjaTrader does for an identifier it does not know.
/// </summary>
public abstract partial class StrategyBase
{
    /// <summary>Fails: the callback gets UnableToSubmitOrder and the identifier, and the log says why.</summary>
    public void AtmStrategyCreate(
        OrderAction action, OrderType orderType, double limitPrice, double stopPrice, TimeInForce timeInForce, string orderId,
        string strategyTemplateName, string atmStrategyId, Action<ErrorCode, string> callback)
    {
        Log(
            $"Strategy '{Name}': AtmStrategyCreate() of the template '{strategyTemplateName}' failed. "
            + "The headless host has no ATM strategies.",
            LogLevel.Error);
        callback?.Invoke(ErrorCode.UnableToSubmitOrder, atmStrategyId);
    }

    /// <summary>False: there is no such order.</summary>
    public bool AtmStrategyCancelEntryOrder(string orderId) => false;

    /// <summary>False: there is no such order.</summary>
    public bool AtmStrategyChangeEntryOrder(double limitPrice, double stopPrice, string orderId) => false;

    /// <summary>False: there is no such order.</summary>
    public bool AtmStrategyChangeStopTarget(double limitPrice, double stopPrice, string orderName, string atmStrategyId) => false;

    /// <summary>False: there is no such ATM strategy.</summary>
    public bool AtmStrategyClose(string atmStrategyId) => false;

    /// <summary>Empty: there is no such order.</summary>
    public string[] GetAtmStrategyEntryOrderStatus(string orderId) => [];

    /// <summary>Flat: there is no such ATM strategy.</summary>
    public MarketPosition GetAtmStrategyMarketPosition(string atmStrategyId) => MarketPosition.Flat;

    /// <summary>0: there is no such ATM strategy.</summary>
    public double GetAtmStrategyPositionAveragePrice(string atmStrategyId) => 0;

    /// <summary>0: there is no such ATM strategy.</summary>
    public int GetAtmStrategyPositionQuantity(string atmStrategyId) => 0;

    /// <summary>0: there is no such ATM strategy.</summary>
    public double GetAtmStrategyRealizedProfitLoss(string atmStrategyId) => 0;

    /// <summary>Empty: there is no such ATM strategy.</summary>
    public string[,] GetAtmStrategyStopTargetOrderStatus(string orderName, string atmStrategyId) => new string[0, 0];

    /// <summary>A new identifier.</summary>
    public string GetAtmStrategyUniqueId() => Guid.NewGuid().ToString("N");

    /// <summary>0: there is no such ATM strategy.</summary>
    public double GetAtmStrategyUnrealizedProfitLoss(string atmStrategyId) => 0;
}
