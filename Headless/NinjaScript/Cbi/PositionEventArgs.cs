using System;

namespace NinjaTrader.Cbi;

/// <summary>A position changed; the values are those of that moment.</summary>
public class PositionEventArgs : EventArgs
{
    internal PositionEventArgs(Position position, Operation operation)
    {
        Position = position;
        Operation = operation;
        AveragePrice = position.AveragePrice;
        MarketPosition = position.MarketPosition;
        Quantity = position.Quantity;
    }

    /// <summary>The position.</summary>
    public Position Position { get; }

    /// <summary>Opened, changed or closed.</summary>
    public Operation Operation { get; }

    /// <summary>Mean entry price at this event.</summary>
    public double AveragePrice { get; }

    /// <summary>Side at this event.</summary>
    public MarketPosition MarketPosition { get; }

    /// <summary>Contracts at this event.</summary>
    public int Quantity { get; }
}
