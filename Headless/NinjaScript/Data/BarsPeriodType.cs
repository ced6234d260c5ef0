namespace NinjaTrader.Data;

/// <summary>What closes a bar.</summary>
public enum BarsPeriodType
{
    Tick = 0,
    Volume = 1,
    Range = 2,
    Second = 3,
    Minute = 4,
    Day = 5,
    Week = 6,
    Month = 7,
    Year = 8,
    HeikenAshi = 9,
    Kagi = 10,
    Renko = 11,
    PointAndFigure = 12,
    LineBreak = 13,
    Volumetric = 14,
    PriceOnVolume = 15,
}
