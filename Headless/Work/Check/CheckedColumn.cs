using System;
using System.Collections.Generic;
using System.Reflection;
using NinjaTrader.NinjaScript;

namespace NT8Bridge.Headless.Work.Check;

/// <summary>A number for each bar that a script shows or keeps.</summary>
/// <param name="Kind">A plot or a series.</param>
/// <param name="Name">Its name.</param>
/// <param name="Read">The series; null while the script has none.</param>
internal sealed record CheckedColumn(CheckedKind Kind, string Name, Func<Series<double>?> Read)
{
    private const string AfterName = ">k__BackingField";

    /// <summary>
    /// The plots of the script, those of indicators on its chart and in its fields, and the series of numbers in its fields.
    /// </summary>
    public static IReadOnlyList<CheckedColumn> Of(NinjaScriptBase script)
    {
        List<CheckedColumn> columns = [];
        HashSet<object> seen = new(ReferenceEqualityComparer.Instance) { script };
        AddPlots(columns, seen, script, "");
        foreach (IndicatorBase indicator in (script as StrategyBase)?.ChartIndicators ?? [])
            if (seen.Add(indicator)) AddPlots(columns, seen, indicator, indicator.Name);
        foreach (FieldInfo field in Fields(script.GetType()))
        {
            object? value = field.GetValue(script);
            string name = NameOf(field);
            if (value is IndicatorBase indicator && seen.Add(indicator)) AddPlots(columns, seen, indicator, name);
            else if (field.FieldType == typeof(Series<double>) && (value is null || seen.Add(value)))
                columns.Add(new CheckedColumn(CheckedKind.Series, name, () => field.GetValue(script) as Series<double>));
        }

        return columns;
    }

    /// <summary>The value at the current bar of the series; not a number where there is none.</summary>
    public double Newest()
    {
        if (Read() is not { } series) return double.NaN;
        int index = series.Count - 1;
        return index < 0 ? double.NaN : series.MaximumBarsLookBack == MaximumBarsLookBack.Infinite ? At(series, index)
            : series.GetValueAt(index);
    }

    /// <summary>The value at a bar; not a number where none was set.</summary>
    public static double At(Series<double> series, int bar) =>
        series.IsValidDataPointAt(bar) ? series.GetValueAt(bar) : double.NaN;

    private static void AddPlots(List<CheckedColumn> columns, HashSet<object> seen, NinjaScriptBase script, string owner)
    {
        for (int plot = 0; plot < script.Plots.Length; plot++)
        {
            Series<double> values = script.Values[plot];
            seen.Add(values);
            string name = script.Plots[plot].Name;
            string full = owner.Length == 0 || owner == name ? name : owner + " " + name;
            columns.Add(new CheckedColumn(CheckedKind.Plot, full, () => values));
        }
    }

    private static IEnumerable<FieldInfo> Fields(Type script)
    {
        for (Type? type = script; type is not null && type.Assembly != typeof(NinjaScriptBase).Assembly; type = type.BaseType)
        {
            foreach (FieldInfo field in type.GetFields(
                BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            {
                yield return field;
            }
        }
    }

    private static string NameOf(FieldInfo field) => field.Name.EndsWith(AfterName, StringComparison.Ordinal)
        ? field.Name[1..^AfterName.Length]
        : field.Name;
}
