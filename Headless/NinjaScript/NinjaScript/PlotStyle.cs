namespace NinjaTrader.NinjaScript;

/// <summary>How a plot is drawn.</summary>
public enum PlotStyle
{
    Bar,
    Block,
    Cross,
    Dot,
    Hash,
    HLine,
    Line,
    Square,
    TriangleDown,
    TriangleLeft,
    TriangleRight,
    TriangleUp,
    PriceBox,
}
