using System;
using System.Globalization;

namespace NT8Bridge.Headless.Work.Search;

/// <summary>What the strategy of a variant does with its signals.</summary>
internal struct VariantTerms
{
    /// <summary>Stop loss in multiples of the ATR.</summary>
    public double Stop;

    /// <summary>Profit target in multiples of the ATR.</summary>
    public double Target;

    /// <summary>Contracts of an entry.</summary>
    public int Quantity;

    /// <summary>Loss of a day that ends the day, in account currency; 0 for none.</summary>
    public double LossLimit;

    /// <summary>Entries in one trading day; 0 for any number.</summary>
    public int TradesPerDay;

    /// <summary>Contracts that may be held.</summary>
    public int MaximumPosition;

    /// <summary>Puts a setting's value in its place.</summary>
    public void Set(string name, double value)
    {
        switch (name)
        {
            case SweepSettings.Stop: Stop = value; break;
            case SweepSettings.Target: Target = value; break;
            case SweepSettings.Quantity: Quantity = (int)value; break;
            case SweepSettings.LossLimit: LossLimit = value; break;
            case SweepSettings.TradesPerDay: TradesPerDay = (int)value; break;
            case SweepSettings.MaximumPosition: MaximumPosition = (int)value; break;
            default: throw new ArgumentOutOfRangeException(nameof(name), name, "no setting that varies");
        }
    }

    /// <summary>The settings of a strategy.</summary>
    public static VariantTerms Of(object strategy)
    {
        VariantTerms terms = default;
        foreach (string name in SweepSettings.Varying) terms.Set(name, Number(strategy, name));
        return terms;
    }

    /// <summary>A number of the strategy by the name of its property.</summary>
    public static double Number(object strategy, string name) =>
        Convert.ToDouble(strategy.GetType().GetProperty(name)!.GetValue(strategy), CultureInfo.InvariantCulture);
}
