#nullable disable
using System;

namespace NinjaTrader.NinjaScript.Indicators;

/// <summary>What the day indicators remember of the trading day in work and of the one before.</summary>
public struct DayMemory
{
    /// <summary>The trading day in work; the default before the first bar.</summary>
    public DateTime Day;

    /// <summary>Open, high, low and close of the trading day in work.</summary>
    public (double Open, double High, double Low, double Close) Current;

    /// <summary>Open, high, low and close of the trading day before; 0 on the first one.</summary>
    public (double Open, double High, double Low, double Close) Prior;

    /// <summary>Takes a bar in.</summary>
    internal void Add(DateTime day, double open, double high, double low, double close)
    {
        if (day != Day)
        {
            Day = day;
            Prior = Current;
            Current = (open, high, low, close);
            return;
        }

        Current = (Current.Open, Math.Max(Current.High, high), Math.Min(Current.Low, low), close);
    }
}
