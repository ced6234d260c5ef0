using NinjaTrader.Cbi;

namespace NinjaTrader.NinjaScript;

/// <summary>A distance from a value.</summary>
public class ConditionOffset
{
    /// <summary>Unit of the distance.</summary>
    public CalculationMode CalculationMode { get; set; } = CalculationMode.Price;

    /// <summary>The distance; 0 for none.</summary>
    public double Value { get; set; }

    /// <summary>A value shifted by the distance.</summary>
    /// <param name="value">The value.</param>
    /// <param name="instrument">Whose ticks and pips they are; needed for these two units.</param>
    public double Calculate(double value, Instrument? instrument) => value + CalculationMode switch
    {
        CalculationMode.Percent => value * Value / 100,
        CalculationMode.Ticks => Value * (instrument?.MasterInstrument.TickSize ?? 0),
        CalculationMode.Pips => Value * (instrument?.MasterInstrument.PipSize ?? 0),
        _ => Value,
    };
}
