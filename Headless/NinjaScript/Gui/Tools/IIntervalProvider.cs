namespace NinjaTrader.Gui.Tools;

/// <summary>A page with a period.</summary>
public interface IIntervalProvider
{
    /// <summary>The period.</summary>
    NinjaTrader.Data.BarsPeriod? BarsPeriod { get; set; }

    /// <summary>The dispatcher of the page's thread.</summary>
    System.Windows.Threading.Dispatcher Dispatcher { get; }
}
