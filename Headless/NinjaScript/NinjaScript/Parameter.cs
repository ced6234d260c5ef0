using System;

namespace NinjaTrader.NinjaScript;

/// <summary>A property of a strategy that an optimisation varies, and the value that the next run is to have.</summary>
public class Parameter
{
    /// <summary>Name of the property.</summary>
    public string Name { get; set; } = string.Empty;

    /// <summary>Type of the property.</summary>
    public Type ParameterType { get; set; } = typeof(double);

    /// <summary>Lowest value of a number.</summary>
    public object Min { get; set; } = 0.0;

    /// <summary>Highest value of a number.</summary>
    public object Max { get; set; } = 0.0;

    /// <summary>Step of a number.</summary>
    public double Increment { get; set; } = 1;

    /// <summary>The values of what is no number: of an enum or a bool.</summary>
    public object[] EnumValues { get; set; } = [];

    /// <summary>The value of the next run.</summary>
    public object Value { get; set; } = 0.0;

    /// <summary>Number of values that it takes from <see cref="Min"/> to <see cref="Max"/>, or of its other values.</summary>
    internal long Count
    {
        get
        {
            if (EnumValues.Length > 0) return EnumValues.Length;
            double min = Convert.ToDouble(Min, System.Globalization.CultureInfo.InvariantCulture);
            double max = Convert.ToDouble(Max, System.Globalization.CultureInfo.InvariantCulture);
            return max < min || Increment <= 0 ? 1 : (long)(((max - min) / Increment) + 1e-6) + 1;
        }
    }

    /// <summary>Copies all of it to another one.</summary>
    public void CopyTo(Parameter other)
    {
        ArgumentNullException.ThrowIfNull(other);
        other.Name = Name;
        other.ParameterType = ParameterType;
        other.Min = Min;
        other.Max = Max;
        other.Increment = Increment;
        other.EnumValues = EnumValues;
        other.Value = Value;
    }
}
