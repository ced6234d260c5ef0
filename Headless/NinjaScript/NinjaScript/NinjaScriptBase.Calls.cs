using System;
using NinjaTrader.Cbi;
using NinjaTrader.Data;

namespace NinjaTrader.NinjaScript;

/// <summary>How a run calls a script and what it hosts.</summary>
public abstract partial class NinjaScriptBase
{
    /// <summary>
    /// One call of OnBarUpdate at an absolute bar. Hosted indicators are not called: they catch up when they are read.
    /// </summary>
    internal void CallOnBarUpdate(int seriesIndex, int barIndex, bool isFirstTickOfBar)
    {
        BarsInProgress = seriesIndex;
        _current[seriesIndex] = barIndex;
        IsFirstTickOfBar = isFirstTickOfBar;
        UpdateVersion[seriesIndex]++;
        EnterCallback();
        try
        {
            OnBarUpdate();
        }
        finally
        {
            LeaveCallback();
        }
    }

    /// <summary>Calls OnMarketData of the hosted indicators that have the series in work, then the script's own.</summary>
    internal virtual void CallOnMarketData(MarketDataEventArgs update)
    {
        foreach (NinjaScriptBase indicator in _hosted)
        {
            int seriesIndex = Array.IndexOf(indicator._indexInParent, BarsInProgress);
            if (seriesIndex < 0 || indicator.State < State.DataLoaded) continue;
            indicator.CatchUp();
            indicator.BarsInProgress = seriesIndex;
            indicator.CallOnMarketData(update);
        }

        EnterCallback();
        try
        {
            OnMarketData(update);
        }
        finally
        {
            LeaveCallback();
        }
    }

    internal void CallOnMarketDepth(MarketDepthEventArgs update)
    {
        foreach (NinjaScriptBase indicator in _hosted) indicator.CallOnMarketDepth(update);
        Call(() => OnMarketDepth(update));
    }

    internal void CallOnConnectionStatus(ConnectionStatusEventArgs update)
    {
        foreach (NinjaScriptBase indicator in _hosted) indicator.CallOnConnectionStatus(update);
        Call(() => OnConnectionStatusUpdate(update));
    }

    private void Call(Action action)
    {
        EnterCallback();
        try
        {
            action();
        }
        finally
        {
            LeaveCallback();
        }
    }
}
