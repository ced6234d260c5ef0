using NinjaTrader.Cbi;

namespace NT8Bridge.Headless.Seams;

/// <summary>What an account asks of the desk that works its own orders. Orders that are not the desk's are left alone.</summary>
internal interface IAccountDesk
{
    /// <summary>Sends an order made by CreateOrder; one that was sent before is left alone.</summary>
    void Submit(Order order);

    /// <summary>Cancels an order and those of its OCO group.</summary>
    void Cancel(Order order);

    /// <summary>Amends an order to its QuantityChanged, LimitPriceChanged and StopPriceChanged.</summary>
    void Change(Order order);
}
