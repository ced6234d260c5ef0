namespace NinjaTrader.Data;

/// <summary>Which prices point-and-figure bars look at.</summary>
public enum PointAndFigurePriceType
{
    Close,
    HighsAndLows,
}
