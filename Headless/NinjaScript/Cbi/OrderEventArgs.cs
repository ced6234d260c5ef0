using System;

namespace NinjaTrader.Cbi;

/// <summary>An order changed its state; the values are those of that moment.</summary>
public class OrderEventArgs : EventArgs
{
    internal OrderEventArgs(Order order, OrderState orderState, DateTime time, ErrorCode error, string comment)
    {
        Order = order;
        OrderState = orderState;
        Time = time;
        Error = error;
        Comment = comment;
        OrderId = order.OrderId;
        LimitPrice = order.LimitPrice;
        StopPrice = order.StopPrice;
        Quantity = order.Quantity;
        Filled = order.Filled;
        AverageFillPrice = order.AverageFillPrice;
    }

    /// <summary>The order, which may already have moved on.</summary>
    public Order Order { get; }

    /// <summary>State at this event.</summary>
    public OrderState OrderState { get; }

    /// <summary>Time of the event.</summary>
    public DateTime Time { get; }

    /// <summary>Error, or NoError.</summary>
    public ErrorCode Error { get; }

    /// <summary>The broker's words.</summary>
    public string Comment { get; }

    /// <summary>Identifier at this event.</summary>
    public string OrderId { get; }

    /// <summary>Limit price at this event.</summary>
    public double LimitPrice { get; }

    /// <summary>Stop price at this event.</summary>
    public double StopPrice { get; }

    /// <summary>Quantity at this event.</summary>
    public int Quantity { get; }

    /// <summary>Filled quantity at this event.</summary>
    public int Filled { get; }

    /// <summary>Mean fill price at this event.</summary>
    public double AverageFillPrice { get; }
}
