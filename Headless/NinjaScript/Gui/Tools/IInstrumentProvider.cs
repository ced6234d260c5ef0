namespace NinjaTrader.Gui.Tools;

/// <summary>A page with an instrument.</summary>
public interface IInstrumentProvider
{
    /// <summary>The instrument.</summary>
    NinjaTrader.Cbi.Instrument? Instrument { get; set; }
}
