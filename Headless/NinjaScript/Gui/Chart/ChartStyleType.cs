namespace NinjaTrader.Gui.Chart;

/// <summary>How price bars are drawn.</summary>
public enum ChartStyleType
{
    Box,
    CandleStick,
    HiLoBars,
    KagiLine,
    LineOnClose,
    OHLC,
    PointAndFigure,
    Mountain,
    OpenClose,
    HollowCandleStick,
    EquiVolume,
    Volumetric = 14,
}
