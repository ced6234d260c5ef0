using System.Collections.Generic;

namespace NT8Bridge.Headless.Work.Instruments;

/// <summary>An instrument that is known.</summary>
/// <param name="Name">Name of the product, or full name of the contract that was asked for.</param>
/// <param name="Description">Name in words.</param>
/// <param name="Type">Class of the product, "Future" for example.</param>
/// <param name="TickSize">Smallest change of price.</param>
/// <param name="PointValue">Value of one point for one contract, in <paramref name="Currency"/>.</param>
/// <param name="Currency">ISO code of the currency.</param>
/// <param name="TradingHours">Name of its trading hours template.</param>
/// <param name="TimeZone">Time zone of the hours.</param>
/// <param name="Sessions">The hours of a week in that zone, "Sun 17:00 - Mon 16:00" each.</param>
public sealed record InstrumentResult(
    string Name,
    string Description,
    string Type,
    double TickSize,
    double PointValue,
    string Currency,
    string TradingHours,
    string TimeZone,
    IReadOnlyList<string> Sessions);
