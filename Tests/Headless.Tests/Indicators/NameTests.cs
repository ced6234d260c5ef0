using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Reflection;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NinjaTrader.NinjaScript;
using NinjaTrader.NinjaScript.Indicators;

namespace NT8Bridge.Headless.Tests.Indicators;

/// <summary>Built-in indicators have NinjaTrader's English names, parameters, plots and lines.</summary>
[TestClass]
public sealed class NameTests
{
    /// <summary>The order flow indicators are no scripts; only their properties are documented.</summary>
    private static readonly string[] Unknown = [nameof(OrderFlowCumulativeDelta), nameof(OrderFlowVWAP)];

    public static IEnumerable<object[]> Rows =>
        BuiltInNames.All.Select(row => new object[] { row.Class, row.Name, row.Parameters, row.Plots, row.Lines });

    [TestMethod]
    public void Every_built_in_stands_in_the_table_of_names() => CollectionAssert.AreEquivalent(
        HostedTests.BuiltIns.Select(type => type.Name).Except(Unknown).ToArray(),
        BuiltInNames.All.Select(row => row.Class).ToArray());

    [TestMethod]
    [DynamicData(nameof(Rows))]
    public void Names_and_defaults_are_NinjaTraders(string type, string name, string parameters, string plots, string lines)
    {
        Type indicator = HostedTests.BuiltIns.Single(candidate => candidate.Name == type);
        NinjaScriptBase made = BuiltInRun.OverBars(new BuiltInCase(indicator, [], _ => []), BuiltInBars.Rough(3, 1));
        Assert.AreEqual(name, made.Name);
        Assert.AreEqual(
            parameters, Join(HostedTests.Parameters(indicator).Select(p => $"{p.Name} {Text(p.GetValue(made))}")));
        Assert.AreEqual(plots, Join(made.Plots.Select((plot, place) => plot.Name + PropertyOf(made, place))));
        Assert.AreEqual(lines, Join(made.Lines.Select(line => $"{line.Name} {Text(line.Value)}")));
    }

    private static string PropertyOf(NinjaScriptBase made, int place)
    {
        const BindingFlags Own = BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly;
        PropertyInfo? found = made.GetType().GetProperties(Own)
            .SingleOrDefault(property => property.PropertyType == typeof(Series<double>)
                && ReferenceEquals(property.GetValue(made), made.Values[place]));
        return found is null ? "" : ":" + found.Name;
    }

    private static string Join(IEnumerable<string> items) => string.Join(", ", items);

    private static string Text(object? value) => Convert.ToString(value, CultureInfo.InvariantCulture)!;
}
