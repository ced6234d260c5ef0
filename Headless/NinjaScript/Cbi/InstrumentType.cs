namespace NinjaTrader.Cbi;

/// <summary>Class of an instrument.</summary>
public enum InstrumentType
{
    Future,
    Stock,
    Index,
    Option,
    Forex,
    Cfd,
    Spread,
    CryptoCurrency,
    Unknown = 99,
}
