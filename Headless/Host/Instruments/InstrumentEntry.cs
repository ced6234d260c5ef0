using NinjaTrader.Cbi;

namespace NT8Bridge.Headless.Host.Instruments;

/// <summary>
/// One product of an instrument list. What a list may leave out is no parameter of the constructor, since the reader of JSON
/// would give it the first currency and the first exchange there are instead of the default.
/// </summary>
/// <param name="Name">Short name, for example "GC".</param>
/// <param name="TickSize">Smallest change of price.</param>
/// <param name="PointValue">Value of one point for one contract.</param>
public sealed record InstrumentEntry(string Name, double TickSize, double PointValue)
{
    /// <summary>Name in words.</summary>
    public string Description { get; init; } = "";

    /// <summary>Currency of the point value.</summary>
    public Currency Currency { get; init; } = Currency.UsDollar;

    /// <summary>Class of the product.</summary>
    public InstrumentType InstrumentType { get; init; } = InstrumentType.Future;

    /// <summary>Exchange that lists it.</summary>
    public Exchange Exchange { get; init; } = Exchange.Default;

    /// <summary>Name of its session template.</summary>
    public string Hours { get; init; } = TradingHoursCatalog.AlwaysOpenName;
}
