using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using NinjaTrader.Data;
using NinjaTrader.NinjaScript;
using NinjaTrader.NinjaScript.BarsTypes;

namespace NT8Bridge.Headless.Host.Series;

/// <summary>
/// The bars types by their number: the host's own and those of scripts. What is wrong with a type is told when a series of it is
/// asked for, so that it does not stop runs without one.
/// </summary>
public sealed class BarsTypeCatalog
{
    private readonly List<BarsType> _known = [];
    private readonly List<string> _unusable = [];

    /// <summary>Knows the host's own types.</summary>
    public BarsTypeCatalog()
    {
        foreach (BarsType own in (BarsType[])
            [
                new RangeBarsType(), new RenkoBarsType(), new HeikenAshiBarsType(), new KagiBarsType(), new LineBreakBarsType(),
                new PointAndFigureBarsType(), new VolumetricBarsType(),
            ])
        {
            _known.Add(own);
        }
    }

    /// <summary>Names of all types.</summary>
    public IEnumerable<string> Names => _known.Select(type => type.Name);

    /// <summary>Takes the class of a script in, once.</summary>
    public void Add(Type barsType)
    {
        ArgumentNullException.ThrowIfNull(barsType);
        if (_known.Any(type => type.GetType() == barsType)) return;
        try
        {
            _known.Add(New(barsType));
        }
#pragma warning disable CA1031 // A script may throw anything; it is told when a type is asked for that is not there.
        catch (Exception e)
#pragma warning restore CA1031
        {
            _unusable.Add($"{barsType.Name} failed in State.SetDefaults: {(e.InnerException ?? e).Message}");
        }
    }

    /// <summary>
    /// The period of that type's bars: what the type sets by default, and <paramref name="value"/> where it is given.
    /// </summary>
    /// <param name="name">Class or Name of the type; upper and lower case do not matter.</param>
    /// <param name="value">
    /// Size of the bars, or of those below for types named by it (Heiken-Ashi, volumetric); null for the type's default.
    /// </param>
    /// <exception cref="ArgumentException">There is no such type, or several.</exception>
    public BarsPeriod PeriodOf(string name, int? value)
    {
        BarsType[] found = _known.Where(type => IsCalled(type, name)).ToArray();
        if (found.Length == 0) throw new ArgumentException(Unknown($"'{name}'"));
        if (found.Length > 1) throw new ArgumentException(Several($"'{name}'", found));
        BarsType type = New(found[0].GetType());
        var period = (BarsPeriod)type.BarsPeriod.Clone();
        if (!period.IsOfBarsType)
        {
            throw new ArgumentException(
                $"The bars type {type.GetType().Name} has the number of {period.BarsPeriodType} bars; "
                + "set BarsPeriod in State.SetDefaults with a BarsPeriodType of its own.");
        }

        period.TypeName = NameOf(type);
        type.ApplyDefaultBasePeriodValue(period);
        type.ApplyDefaultValue(period);
        if (value is not { } size) return period;
        if (period.BarsPeriodType is BarsPeriodType.HeikenAshi or BarsPeriodType.Volumetric) period.BaseBarsPeriodValue = size;
        if (period.BarsPeriodType != BarsPeriodType.Volumetric) period.Value = size;
        return period;
    }

    /// <summary>A new instance for a series of that period; null for bars that the host makes without a bars type.</summary>
    /// <exception cref="NotSupportedException">There is no type of that number, or several.</exception>
    internal BarsType? Create(BarsPeriod period)
    {
        if (!period.IsOfBarsType) return null;
        BarsType[] found = _known.Where(type => type.BarsPeriod.BarsPeriodType == period.BarsPeriodType).ToArray();
        if (found.Length != 1)
        {
            string number = Convert.ToString(period.BarsPeriodType, CultureInfo.InvariantCulture)!;
            throw new NotSupportedException(found.Length == 0 ? Unknown(number) : Several(number, found));
        }

        BarsType type = New(found[0].GetType());
        period.TypeName = NameOf(type);
        type.BarsPeriod = period;
        type.ChangeState(State.Configure);
        type.ChangeState(State.Active);
        return type;
    }

    private static BarsType New(Type type) => (BarsType)Activator.CreateInstance(type)!;

    /// <summary>What the period of a script's type is called; the host's own types have names by their number.</summary>
    private static string? NameOf(BarsType type) => Enum.IsDefined(type.BarsPeriod.BarsPeriodType) ? null : type.Name;

    private static bool IsCalled(BarsType type, string name) =>
        name.Equals(type.GetType().Name, StringComparison.OrdinalIgnoreCase)
        || name.Equals(type.Name, StringComparison.OrdinalIgnoreCase);

    private string Unknown(string what) => string.Join(
        "; ", _unusable.Prepend($"The host makes no bars of type {what}; there are {string.Join(", ", Names)}"));

    private static string Several(string what, IEnumerable<BarsType> found) =>
        $"Several bars types are of type {what}: {string.Join(", ", found.Select(type => type.GetType().FullName))}.";
}
