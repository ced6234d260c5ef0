using System;
using NT8Bridge.Headless.Seams;

namespace NinjaTrader.Cbi;

/// <summary>A tradable contract.</summary>
public class Instrument
{
    internal Instrument(MasterInstrument masterInstrument, string fullName, DateTime expiry)
    {
        MasterInstrument = masterInstrument;
        FullName = fullName;
        Expiry = expiry;
        MarketData = new NinjaTrader.Data.MarketData(this);
    }

    /// <summary>The newest bid, ask and trade.</summary>
    public NinjaTrader.Data.MarketData MarketData { get; }

    /// <summary>The dispatcher of the instrument's events: that of the calling thread.</summary>
    public System.Windows.Threading.Dispatcher Dispatcher => System.Windows.Threading.Dispatcher.CurrentDispatcher;

    /// <summary>A number that tells instruments apart within a run.</summary>
    public long Id => StringComparer.Ordinal.GetHashCode(FullName);

    /// <summary>What all contracts of the product share.</summary>
    public MasterInstrument MasterInstrument { get; }

    /// <summary>Name with the contract month, for example "GC 12-13".</summary>
    public string FullName { get; }

    /// <summary>
    /// First day of the contract month; <see cref="NinjaTrader.Core.Globals.MinDate"/> for products without contracts.
    /// </summary>
    public DateTime Expiry { get; }

    /// <summary>Exchange that lists the contract.</summary>
    public Exchange Exchange => MasterInstrument.Exchange;

    /// <summary>The contract or product of that name; null when the host does not know the product.</summary>
    public static Instrument? GetInstrument(string instrumentName, bool initFromServer = false) =>
        RunHost.Current.FindInstrument(instrumentName);

    /// <summary>What to lock while reading its prices; the host feeds a run on one thread.</summary>
    public object SyncMarketData { get; } = new();

    /// <summary>What to lock while reading its order book; the host feeds a run on one thread.</summary>
    public object SyncMarketDepth { get; } = new();

    /// <summary>Its order book: empty, the host tells of changes by OnMarketDepth alone.</summary>
    public NinjaTrader.Data.MarketDepth<NinjaTrader.Data.MarketDepthRow> MarketDepth => new(this);

    /// <summary>The connection that its prices come by; in a backtest one that is not connected.</summary>
    public Connection GetMarketDataConnection() => Connection.PlaybackConnection
        ?? new Connection("Historical") { Status = ConnectionStatus.Disconnected, PriceStatus = ConnectionStatus.Disconnected };

    /// <summary>The product's name with the contract month.</summary>
    public override string ToString() => FullName;
}
