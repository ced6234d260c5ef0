namespace NT8Bridge.Tapes;

/// <summary>What the platform holds of an instrument.</summary>
public sealed class TapeInstrument
{
    /// <summary>Full name: "ES 12-25".</summary>
    public string Name { get; set; } = string.Empty;

    /// <summary>Name of the product: "ES".</summary>
    public string Master { get; set; } = string.Empty;

    /// <summary>Smallest change of price.</summary>
    public double TickSize { get; set; }

    /// <summary>Worth of one point.</summary>
    public double PointValue { get; set; }

    /// <summary>Currency as NinjaTrader names it.</summary>
    public string Currency { get; set; } = string.Empty;

    /// <summary>Kind of the instrument as NinjaTrader names it.</summary>
    public string Type { get; set; } = string.Empty;

    /// <summary>Name of its own trading hours template.</summary>
    public string TradingHours { get; set; } = string.Empty;
}
