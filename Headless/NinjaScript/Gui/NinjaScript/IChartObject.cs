namespace NinjaTrader.Gui.NinjaScript;

/// <summary>Something on a chart.</summary>
public interface IChartObject
{
    /// <summary>Whether it is chosen.</summary>
    bool IsSelected { get; set; }

    /// <summary>Order among others.</summary>
    int ZOrder { get; set; }
}
