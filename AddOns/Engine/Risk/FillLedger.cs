using System;
using System.Collections.Generic;

namespace NT8Bridge.Risk;

/// <summary>
/// Position and profit of one strategy from its own fills, at average cost. A fill that is told twice counts once: brokers repeat
/// executions after a reconnect.
/// </summary>
public sealed class FillLedger
{
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);
    private readonly double _pointValue;

    /// <summary>Makes an empty one.</summary>
    /// <param name="pointValue">Currency of one point of one contract.</param>
    public FillLedger(double pointValue)
    {
        if (!(pointValue > 0)) throw new ArgumentOutOfRangeException(nameof(pointValue), pointValue, "it must be above 0");
        _pointValue = pointValue;
    }

    /// <summary>Contracts held; below 0 for short.</summary>
    public int Position { get; private set; }

    /// <summary>Average price of the position; 0 when flat.</summary>
    public double AveragePrice { get; private set; }

    /// <summary>Commissions paid, in currency.</summary>
    public double Commission { get; private set; }

    /// <summary>Profit of what was closed, in currency, without commissions.</summary>
    public double Gross { get; private set; }

    /// <summary>Profit of what was closed, in currency, commissions taken off.</summary>
    public double Realized => Gross - Commission;

    /// <summary>Fills taken.</summary>
    public int Fills { get; private set; }

    /// <summary>Fills that came again and were not taken.</summary>
    public int Repeated { get; private set; }

    /// <summary>Takes a fill; false when it was taken before.</summary>
    /// <param name="id">The execution's number; an empty one is always new.</param>
    /// <param name="quantity">Contracts; below 0 for a sale.</param>
    /// <param name="price">Price of the fill.</param>
    /// <param name="commission">Currency.</param>
    public bool OnFill(string id, int quantity, double price, double commission)
    {
        if (!string.IsNullOrEmpty(id) && !_seen.Add(id))
        {
            Repeated++;
            return false;
        }

        Fills++;
        Commission += commission;
        int after = Position + quantity;
        bool isOpening = Position == 0 || Math.Sign(Position) == Math.Sign(quantity);
        if (isOpening)
        {
            if (after != 0)
                AveragePrice = (AveragePrice * Math.Abs(Position) + price * Math.Abs(quantity)) / Math.Abs(after);
        }
        else
        {
            int closed = Math.Min(Math.Abs(Position), Math.Abs(quantity));
            Gross += closed * Math.Sign(Position) * (price - AveragePrice) * _pointValue;
            if (after == 0) AveragePrice = 0;
            else if (Math.Sign(after) == Math.Sign(quantity)) AveragePrice = price;
        }

        Position = after;
        return true;
    }

    /// <summary>Profit of the position at a price, in currency.</summary>
    public double OpenProfit(double price) => Position == 0 ? 0 : Position * (price - AveragePrice) * _pointValue;
}
