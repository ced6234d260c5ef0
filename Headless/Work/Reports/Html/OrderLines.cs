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
            order.EndUtcTicks is { } end ? BarPlace.Of(end, bars) : bars.Count - 1,
            order.Steps.Select(step => BarPlace.Of(step.UtcTicks, bars)).ToArray(),
            order.Steps.Select(step => step.Price).ToArray(),
        }),
    ];

    /// <summary>What there is to say of changes that were not kept; null where all were.</summary>
    public static string? LeftOut(int steps) => steps == 0 ? null : FormattableString.Invariant(
        $"{steps:N0} prices of orders are not on the chart: of one run {OrderPaths.MostSteps:N0} are kept");
}
