using System.Collections.ObjectModel;
using System.Windows.Threading;
using NinjaTrader.Cbi;
using NinjaTrader.Data;
using NinjaTrader.Gui.Tools;
using NinjaTrader.NinjaScript;

namespace NinjaTrader.Gui.SuperDom;

/// <summary>The price ladder that a column stands in. The host has none: a column's <c>SuperDom</c> is null.</summary>
public class SuperDomViewModel
{
#pragma warning disable CA1051 // Compiled scripts read the field.
    /// <summary>The order book.</summary>
    public MarketDepth<LadderRow> MarketDepth = null!;
#pragma warning restore CA1051

    private SuperDomViewModel()
    {
    }

    /// <summary>The account that is traded.</summary>
    public Account Account { get; } = null!;

    /// <summary>Height of a row in pixels.</summary>
    public double ActualRowHeight { get; }

    /// <summary>The ATM strategy that orders belong to.</summary>
    public AtmStrategy AtmStrategy { get; } = null!;

    /// <summary>What its list of ATM strategies shows after an order.</summary>
    public AtmStrategySelectionMode AtmStrategySelectionMode { get; }

    /// <summary>Best ask.</summary>
    public double CurrentAsk { get; }

    /// <summary>Best bid.</summary>
    public double CurrentBid { get; }

    /// <summary>Last price.</summary>
    public double CurrentLast { get; }

    /// <summary>Levels of the book that are shown.</summary>
    public int DepthLevels { get; }

    /// <summary>Dispatcher of its window.</summary>
    public Dispatcher Dispatcher { get; } = Dispatcher.CurrentDispatcher;

    /// <summary>Font of its cells.</summary>
    public SimpleFont Font { get; } = new();

    /// <summary>The instrument.</summary>
    public Instrument Instrument { get; } = null!;

    /// <summary>Whether the data's connection is up.</summary>
    public bool IsConnected { get; }

    /// <summary>Whether its data are read anew.</summary>
    public bool IsReloading { get; }

    /// <summary>Lowest price that is shown.</summary>
    public double LowerPrice { get; }

    /// <summary>The account's position.</summary>
    public Position Position { get; } = null!;

    /// <summary>The rows, the highest price first.</summary>
    public ObservableCollection<PriceRow> Rows { get; } = [];

    /// <summary>Highest price that is shown.</summary>
    public double UpperPrice { get; }

    /// <summary>Takes away the text that says that data are read.</summary>
    public void ClearLoadingString()
    {
    }

    /// <summary>Shows a text that says that data are read.</summary>
    public void SetLoadingString()
    {
    }
}
