namespace NinjaTrader.Gui.Chart;

/// <summary>How bars are spaced.</summary>
public enum BarSpacingType
{
    EquidistantSingle,
    EquidistantMulti,
    TimeBased,
}
