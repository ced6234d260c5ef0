using System;
using System.Collections.Generic;

namespace NinjaTrader.Cbi;

/// <summary>A commission template: an amount per contract and side for each product, with an optional minimum per fill.</summary>
public class Commission
{
    private readonly Dictionary<string, double> _perUnit = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<InstrumentType, (double PerUnit, double Minimum)> _byType = [];

    /// <summary>Name of the template.</summary>
    public string Name { get; set; } = string.Empty;

    /// <summary>Amount per contract and side for products without an own rate, in the product's currency.</summary>
    public double PerUnit { get; set; }

    /// <summary>Least amount per fill.</summary>
    public double Minimum { get; set; }

    /// <summary>Sets the amount per contract and side of one product.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The amount is negative or not finite.</exception>
    public void Set(string masterInstrument, double perUnit)
    {
        if (!double.IsFinite(perUnit) || perUnit < 0)
            throw new ArgumentOutOfRangeException(nameof(perUnit), perUnit, "A commission is a finite amount of 0 or more.");
        _perUnit[masterInstrument] = perUnit;
    }

    /// <summary>Least amount per fill of that instrument.</summary>
    public double GetMinimum(Instrument instrument) =>
        OfType(instrument)?.Minimum ?? Minimum;

    /// <summary>Commission of a fill, without the minimum.</summary>
    public double GetWithoutMinimum(Instrument instrument, int quantity) =>
        quantity * (_perUnit.TryGetValue(instrument.MasterInstrument.Name, out double perUnit)
            ? perUnit
            : OfType(instrument)?.PerUnit ?? PerUnit);

    /// <summary>Commission of a fill, at least the minimum.</summary>
    public double GetWithMinimum(Instrument instrument, int quantity)
    {
        double plain = GetWithoutMinimum(instrument, quantity);
        return plain > 0 ? Math.Max(GetMinimum(instrument), plain) : 0;
    }

    /// <summary>Sets the amounts of products of one kind that have none of their own.</summary>
    internal void Set(InstrumentType type, double perUnit, double minimum) => _byType[type] = (perUnit, minimum);

    /// <inheritdoc/>
    public override string ToString() => Name;

    private (double PerUnit, double Minimum)? OfType(Instrument instrument) =>
        _byType.TryGetValue(instrument.MasterInstrument.InstrumentType, out (double PerUnit, double Minimum) own) ? own : null;
}
