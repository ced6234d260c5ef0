using System;
using System.Globalization;
using NinjaTrader.Data;
using NT8Bridge.Headless.Host.Scripts;
using NT8Bridge.Headless.Host.Series;

namespace NT8Bridge.Headless.Work.Load;

/// <summary>
/// Bars of a type that the user names, "Renko:4" for example. Which number that type has is known once the scripts are compiled,
/// so it becomes a period only by <see cref="Resolve"/>.
/// </summary>
public sealed class NamedPeriod : BarsPeriod
{
    /// <summary>Class or Name of the bars type.</summary>
    public required string BarsType { get; init; }

    /// <summary>As the user writes it.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{BarsType}:{Value}");

    /// <summary>
    /// Adds the bars types of the scripts to those that the store makes series of; the period itself, or what a named one stands
    /// for.
    /// </summary>
    /// <exception cref="WrongRequestException">There is no bars type of that name, or several.</exception>
    public static BarsPeriod Resolve(BarsPeriod period, SeriesStore store, CompiledScripts? scripts)
    {
        ArgumentNullException.ThrowIfNull(store);
        foreach (Type type in scripts?.Of<BarsType>().Values ?? []) store.BarsTypes.Add(type);
        if (period is not NamedPeriod named) return period;
        try
        {
            return store.BarsTypes.PeriodOf(named.BarsType, named.Value);
        }
        catch (ArgumentException e)
        {
            throw new WrongRequestException(RequestPart.Period, $"{e.Message}", e);
        }
    }
}
