using System;
using System.Globalization;

namespace NinjaTrader.Cbi;

/// <summary>One fill of an order.</summary>
public class Execution
{
    private string? _executionId;

    internal Execution(
        Account account, Instrument instrument, Order? order, string name, MarketPosition marketPosition, double price,
        int quantity, DateTime time)
    {
        Account = account;
        Instrument = instrument;
        Order = order;
        Name = name;
        MarketPosition = marketPosition;
        Price = price;
        Quantity = quantity;
        Time = time;
    }

    /// <summary>The account it belongs to.</summary>
    public Account Account { get; }

    /// <summary>The contract.</summary>
    public Instrument Instrument { get; }

    /// <summary>Where it was traded.</summary>
    public Exchange Exchange => Instrument.Exchange;

    /// <summary>The order that was filled; null for an execution without one, as for a position carried over.</summary>
    public Order? Order { get; }

    /// <summary>Identifier of that order.</summary>
    public string OrderId => Order?.OrderId ?? string.Empty;

    /// <summary>Name of the order.</summary>
    public string Name { get; }

    /// <summary>Long when bought, short when sold.</summary>
    public MarketPosition MarketPosition { get; }

    /// <summary>Price of the fill.</summary>
    public double Price { get; }

    /// <summary>Contracts of the fill.</summary>
    public int Quantity { get; internal set; }

    /// <summary>
    /// Historically the end stamp of the bar that filled it, in realtime the time of the tick; in the configured zone.
    /// </summary>
    public DateTime Time { get; }

    /// <summary>Identifier, unique within the run; made when it is first read, unless it was set.</summary>
    public string ExecutionId
    {
        get => _executionId ??= Id == 0 ? string.Empty : Id.ToString("x8", CultureInfo.InvariantCulture);
        internal set => _executionId = value;
    }

    /// <summary>Running number within the run.</summary>
    public long Id { get; internal set; }

    /// <summary>Commission of the whole fill, in the account's currency; 0 unless commissions are included.</summary>
    public double Commission { get; internal set; }

    /// <summary>Fees; always 0, since the host knows commissions only.</summary>
    public double Fee => 0;

    /// <summary>Rate from the instrument's currency to the account's; always 1, since the host does not convert.</summary>
    public double Rate => 1;

    /// <summary>Units per contract; 1 but for forex.</summary>
    public double LotSize => 1;

    /// <summary>Slippage added to the fill, in ticks.</summary>
    public double Slippage { get; internal set; }

    /// <summary>Series that the order was placed on.</summary>
    public int BarsInProgress { get; internal set; }

    /// <summary>Index, within the first series of the instrument, of the bar that holds the fill.</summary>
    public int BarIndex { get; internal set; }

    /// <summary>Signed account position after the fill.</summary>
    public int Position { get; internal set; }

    /// <summary>Signed strategy position after the fill.</summary>
    public int PositionStrategy { get; internal set; }

    /// <summary>True when the fill opened or added to the account position.</summary>
    public bool IsEntry { get; internal set; }

    /// <summary>True when the fill reduced or closed the account position.</summary>
    public bool IsExit { get; internal set; }

    /// <summary>True when the fill opened or added to the strategy position.</summary>
    public bool IsEntryStrategy { get; internal set; }

    /// <summary>True when the fill reduced or closed the strategy position.</summary>
    public bool IsExitStrategy { get; internal set; }

    /// <summary>True when the strategy was flat before.</summary>
    public bool IsInitialEntry { get; internal set; }

    /// <summary>True when the strategy is flat afterwards.</summary>
    public bool IsLastExit { get; internal set; }

    /// <summary>True for a position carried over from before the run.</summary>
    public bool IsSod { get; internal set; }

    /// <summary>The execution in one line.</summary>
    public override string ToString() => string.Format(
        CultureInfo.InvariantCulture,
        "execution='{0}' instrument='{1}' account='{2}' name='{3}' price={4} quantity={5} marketPosition={6} "
        + "operation=Add orderID='{7}' isSod={8} time='{9:yyyy-MM-dd HH:mm:ss}' statementDate='{9:yyyy-MM-dd}'",
        ExecutionId, Instrument.FullName, Account.Name, Name, Price, Quantity, MarketPosition, OrderId, IsSod, Time);
}
