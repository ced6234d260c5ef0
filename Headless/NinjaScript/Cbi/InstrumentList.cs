using System.Collections.ObjectModel;

namespace NinjaTrader.Cbi;

/// <summary>Instruments by name.</summary>
public static class InstrumentList
{
    /// <summary>The instruments of a name: one, or none where the name is not known.</summary>
    public static Collection<Instrument> GetInstruments(string name) =>
        Instrument.GetInstrument(name) is { } instrument ? [instrument] : [];
}
