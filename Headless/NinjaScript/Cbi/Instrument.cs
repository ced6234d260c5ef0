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

    /// <summary>A price came; never raised here, as <see cref="NinjaTrader.Data.MarketData"/> raises none.</summary>
    public event EventHandler<NinjaTrader.Data.MarketDataEventArgs>? MarketDataUpdate { add { } remove { } }

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

    /// <summary>Its order book in the run; empty where no market replay tells of it.</summary>
    public NinjaTrader.Data.MarketDepth<NinjaTrader.Data.MarketDepthRow> MarketDepth => RunHost.Current.BookOf(this);

    /// <summary>The connection that its prices come by; in a backtest one that is not connected.</summary>
    public Connection GetMarketDataConnection() => Connection.OfRun;

    /// <summary>Figures of the company behind a stock; none is known.</summary>
    public NinjaTrader.Data.FundamentalData FundamentalData => new(this);

    /// <summary>The instrument of a name that is written in a user's way: case and spaces do not matter.</summary>
    /// <returns>Null where there is none.</returns>
    public static Instrument? GetInstrumentFuzzy(string instrumentName) => string.IsNullOrWhiteSpace(instrumentName)
        ? null
        : GetInstrument(string.Join(' ', instrumentName.ToUpperInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries)));

    /// <summary>What one unit of the instrument's currency is worth in another.</summary>
    /// <param name="marketDataType">Side of the market that the rate would be taken from.</param>
    /// <param name="toCurrency">The other currency.</param>
    /// <param name="isKnown">Whether the rate is known: only for the instrument's own currency, as a run has no rates.</param>
    /// <returns>1 for the own currency, else 0.</returns>
    public double GetConversionRate(NinjaTrader.Data.MarketDataType marketDataType, Currency toCurrency, out bool isKnown)
    {
        isKnown = toCurrency == MasterInstrument.Currency;
        return isKnown ? 1 : 0;
    }

    /// <summary>The product's name with the contract month.</summary>
public override string ToString() => FullName;
}
