namespace NinjaTrader.Gui.Tools;

/// <summary>A page with an instrument.</summary>
public interface IInstrumentProvider
{
    /// <summary>The instrument.</summary>
    NinjaTrader.Cbi.Instrument? Instrument { get; set; }

    /// <summary>The dispatcher of the page's thread.</summary>
    System.Windows.Threading.Dispatcher Dispatcher { get; }
}
