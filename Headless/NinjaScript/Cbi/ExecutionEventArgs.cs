using System;

namespace NinjaTrader.Cbi;

/// <summary>An order was filled.</summary>
public class ExecutionEventArgs : EventArgs
{
    internal ExecutionEventArgs(Execution execution) => Execution = execution;

    /// <summary>The fill.</summary>
    public Execution Execution { get; }

    /// <summary>Where it was traded.</summary>
    public Exchange Exchange => Execution.Exchange;

    /// <summary>Identifier of the fill.</summary>
    public string ExecutionId => Execution.ExecutionId;

    /// <summary>True for a position carried over.</summary>
    public bool IsSod => Execution.IsSod;

    /// <summary>Long when bought.</summary>
    public MarketPosition MarketPosition => Execution.MarketPosition;

    /// <summary>Always an addition: no fill is ever taken back.</summary>
    public Operation Operation => Operation.Add;

    /// <summary>Identifier of the order.</summary>
    public string OrderId => Execution.OrderId;

    /// <summary>Price of the fill.</summary>
    public double Price => Execution.Price;

    /// <summary>Contracts of the fill.</summary>
    public int Quantity => Execution.Quantity;

    /// <summary>Time of the fill.</summary>
    public DateTime Time => Execution.Time;
}
