using System;

namespace NinjaTrader.Data;

/// <summary>A closed bar of those that a derived type is made of.</summary>
/// <param name="Open">First price.</param>
/// <param name="High">Highest price.</param>
/// <param name="Low">Lowest price.</param>
/// <param name="Close">Last price.</param>
/// <param name="Time">End of the bar.</param>
/// <param name="Volume">Contracts.</param>
/// <param name="BeginsSession">True for the first bar of a session.</param>
internal readonly record struct BaseBar(
    double Open, double High, double Low, double Close, DateTime Time, long Volume, bool BeginsSession)
{
    internal BaseBar With(double high, double low, double close, DateTime time, long volume) => this with
    {
        High = Math.Max(High, high), Low = Math.Min(Low, low), Close = close, Time = time, Volume = Volume + volume,
    };
}
