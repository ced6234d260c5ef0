using NinjaTrader.Cbi;

namespace NT8Bridge.Headless.Host.Instruments;

/// <summary>One product of an instrument list.</summary>
/// <param name="Name">Short name, for example "GC".</param>
/// <param name="TickSize">Smallest change of price.</param>
/// <param name="PointValue">Value of one point for one contract.</param>
/// <param name="Description">Name in words.</param>
/// <param name="Currency">Currency of the point value.</param>
/// <param name="InstrumentType">Class of the product.</param>
/// <param name="Exchange">Exchange that lists it.</param>
/// <param name="Hours">Name of its session template.</param>
public sealed record InstrumentEntry(
    string Name,
    double TickSize,
    double PointValue,
    string Description = "",
    Currency Currency = Currency.UsDollar,
    InstrumentType InstrumentType = InstrumentType.Future,
    Exchange Exchange = Exchange.Default,
    string Hours = TradingHoursCatalog.AlwaysOpenName);
