using System;
using System.Globalization;

namespace NT8Bridge.Indicators;

/// <summary>A number that an indicator of the catalogue takes.</summary>
public sealed class IndicatorParameter
{
    private IndicatorParameter(string name, double standard, double least, double most, bool isWhole)
    {
        Name = name;
        Default = standard;
        Least = least;
        Most = most;
        IsWhole = isWhole;
    }

    /// <summary>Name, for example "period".</summary>
    public string Name { get; }

    /// <summary>Value where none is given.</summary>
    public double Default { get; }

    /// <summary>Smallest value.</summary>
    public double Least { get; }

    /// <summary>Largest value.</summary>
    public double Most { get; }

    /// <summary>True for counts of bars.</summary>
    public bool IsWhole { get; }

    internal static IndicatorParameter Whole(string name, int standard, int least = 1, int most = Require.LongestPeriod) =>
        new(name, standard, least, most, true);

    internal static IndicatorParameter Number(string name, double standard, double least = 1e-9, double most = 1e9) =>
        new(name, standard, least, most, false);

    /// <summary>Why <paramref name="value"/> cannot be used, or null.</summary>
    internal string? FaultOf(double value) => value >= Least && value <= Most && (!IsWhole || value == Math.Floor(value))
        ? null
        : string.Format(
            CultureInfo.InvariantCulture,
            "{0} is {1} from {2} to {3}, not {4}",
            Name, IsWhole ? "a whole number" : "a number", Least, Most, value);
}
