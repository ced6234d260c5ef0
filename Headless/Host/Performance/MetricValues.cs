using System;
using System.Collections.Generic;
using System.ComponentModel.DataAnnotations;
using System.Linq;
using System.Reflection;
using NinjaTrader.Cbi;
using NinjaTrader.NinjaScript;

namespace NT8Bridge.Headless.Host.Performance;

/// <summary>The values of a statistic of a script's own: one array of a metric, with a value for each unit.</summary>
/// <param name="Label">The name of its display attribute, else of the metric.</param>
/// <param name="Key">The name for programs: the metric's class, with the property where it has several.</param>
/// <param name="Property">The property that holds them.</param>
/// <param name="Metric">The metric.</param>
public sealed record MetricValues(string Label, string Key, PropertyInfo Property, PerformanceMetricBase Metric)
{
    private static readonly int Units = Enum.GetValues<PerformanceUnit>().Length;

    /// <summary>The values of all metrics of some trades, in the order of their display attributes.</summary>
    public static IReadOnlyList<MetricValues> Of(TradeCollection trades)
    {
        ArgumentNullException.ThrowIfNull(trades);
        return [.. trades.TradesPerformance.PerformanceMetrics.SelectMany(Of)];
    }

    /// <summary>The value in a unit.</summary>
    /// <exception cref="InvalidOperationException">The metric's array has not a value for each unit.</exception>
    public double In(PerformanceUnit unit) => Property.GetValue(Metric) is double[] values && values.Length >= Units
        ? values[(int)unit]
        : throw new InvalidOperationException($"'{Metric.Name}.{Property.Name}' has not {Units} values, one for each unit");

    /// <summary>The value in currency as the metric writes it.</summary>
    public string Text => Metric.Format(In(PerformanceUnit.Currency), PerformanceUnit.Currency, Property.Name);

    private static IEnumerable<MetricValues> Of(PerformanceMetricBase metric)
    {
        PropertyInfo[] arrays = metric.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.PropertyType == typeof(double[]) && property.GetIndexParameters().Length == 0)
            .OrderBy(property => property.GetCustomAttribute<DisplayAttribute>()?.GetOrder() ?? int.MaxValue).ToArray();
        string name = metric.GetType().Name;
        return arrays.Select(property => new MetricValues(
            LabelOf(property) ?? metric.Name, arrays.Length == 1 ? name : name + "." + property.Name, property, metric));
    }

    /// <summary>The name that the attribute gives; a text of NinjaTrader's that the host does not have stays its name.</summary>
    private static string? LabelOf(PropertyInfo property)
    {
        if (property.GetCustomAttribute<DisplayAttribute>() is not { Name: { } name } display) return null;
        bool isText = display.ResourceType?.GetProperty(name, BindingFlags.Public | BindingFlags.Static) is not null;
        return display.ResourceType is null || isText ? display.GetName() : name;
    }
}
