using System;
using System.Collections.Generic;
using System.Linq;
using NT8Bridge.Headless.Host.Paths;
using NT8Bridge.Headless.Host.Runs;
using NT8Bridge.Headless.Work.Reports.Model;

namespace NT8Bridge.Headless.Work.Reports.Html;

/// <summary>The orders of the chart's instrument as lines over its bars.</summary>
internal static class OrderLines
{
    /// <summary>
    /// The orders, each a list of values in the order in which the page's code names them: purpose, name, what it is, the bar of
    /// its end, the bars of its steps and their prices.
    /// </summary>
    public static object[] Of(IReadOnlyList<ReportOrder> orders, BarColumns bars) => bars.Count == 0 ? [] :
    [
        .. orders.Where(order => order.IsOfChart).Select(object (order) => new object[]
        {
            order.Purpose, order.Name, $"{order.Action} {order.Quantity} {order.Type}, {order.State}",
            order.EndUtcTicks is { } end ? BarAt(bars, end) : bars.Count - 1,
            order.Steps.Select(step => BarAt(bars, step.UtcTicks)).ToArray(), order.Steps.Select(step => step.Price).ToArray(),
        }),
    ];

    /// <summary>What there is to say of changes that were not kept; null where all were.</summary>
    public static string? LeftOut(int steps) => steps == 0 ? null : FormattableString.Invariant(
        $"{steps:N0} prices of orders are not on the chart: of one run {OrderPaths.MostSteps:N0} are kept");

    /// <summary>The bar that holds the instant: the first one that ends then or later, at most the last.</summary>
    private static int BarAt(BarColumns bars, long utcTicks)
    {
        int at = Array.BinarySearch(bars.EndUtcTicks, utcTicks);
        if (at < 0) at = ~at;
        // Of bars that end in one instant, as tick bars do, the first one.
        while (at > 0 && at < bars.Count && bars.EndUtcTicks[at - 1] == utcTicks) at--;
        return Math.Min(at, bars.Count - 1);
    }
}
