using System;
using System.Linq;

namespace NT8Bridge.Headless.Tests.Indicators;

/// <summary>
/// A built-in indicator with parameters, and the same calculated plainly: one column a plot, NaN where the plot is not set.
/// </summary>
internal sealed record BuiltInCase(Type Indicator, (string Name, object Value)[] Parameters, Func<PlainBars, double[][]> Plain)
{
    public override string ToString() => $"{Indicator.Name}({string.Join(", ", Parameters.Select(p => p.Value))})";
}
