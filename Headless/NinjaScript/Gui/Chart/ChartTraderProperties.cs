namespace NinjaTrader.Gui.Chart;

/// <summary>How a chart's order panel enters orders; the host shows none.</summary>
public class ChartTraderProperties
{
    /// <summary>Whether the realized profit shows while flat.</summary>
    public bool ShowRealizedPnLWhenFlat { get; set; }

    /// <summary>How the position's profit is shown.</summary>
    public Cbi.PerformanceUnit PnLDisplayUnit { get; set; }

    /// <summary>Length of the line of an order in pixels.</summary>
    public int OrderDisplayBarLength { get; set; } = 25;
}
