using System;
using NinjaTrader.Cbi;
using NinjaTrader.Data;

namespace NinjaTrader.NinjaScript;

/// <summary>What happens beside bars and ticks: the order book, connections, and actions that a script asks for itself.</summary>
public abstract partial class NinjaScriptBase
{
    /// <summary>Called for every change of the order book that the run is given; realtime only, once for an instrument.</summary>
    protected virtual void OnMarketDepth(MarketDepthEventArgs marketDepthUpdate)
    {
    }

    /// <summary>Called when a connection changes.</summary>
    protected virtual void OnConnectionStatusUpdate(ConnectionStatusEventArgs connectionStatusUpdate)
    {
    }

    /// <summary>Never called: the host has no fundamental data.</summary>
    protected virtual void OnFundamentalData(FundamentalDataEventArgs fundamentalDataUpdate)
    {
    }

    /// <summary>
    /// Runs an action with the primary series in work; from another thread it waits for the script's next event.
    /// </summary>
    public void TriggerCustomEvent(Action<object> customEvent, object state) => TriggerCustomEvent(customEvent, 0, state);

    /// <summary>
    /// Runs an action with that series in work; from another thread it waits for the script's next event. Does nothing before
    /// DataLoaded and from Terminated on.
    /// </summary>
    public void TriggerCustomEvent(Action<object> customEvent, int barsSeriesIndex, object state)
    {
        ArgumentNullException.ThrowIfNull(customEvent);
        if (State is < State.DataLoaded or >= State.Terminated) return;
        if (Context.IsOnScriptThread) RunCustomEvent(customEvent, barsSeriesIndex, state);
        else Context.Later(() => RunCustomEvent(customEvent, barsSeriesIndex, state));
    }

    /// <summary>Asks for the data again; the host's data is complete from the start.</summary>
    public void ReloadAllHistoricalData()
    {
    }

    private void RunCustomEvent(Action<object> customEvent, int barsSeriesIndex, object state)
    {
        int outer = BarsInProgress;
        BarsInProgress = barsSeriesIndex;
        try
        {
            Call(() => customEvent(state));
        }
        finally
        {
            BarsInProgress = outer;
        }
    }
}
