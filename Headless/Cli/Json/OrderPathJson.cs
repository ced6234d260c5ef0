using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using NT8Bridge.Headless.Work.Reports.Model;

namespace NT8Bridge.Headless.Cli.Json;

/// <summary>The orders that rested at a price, for machines.</summary>
internal static class OrderPathJson
{
    /// <summary>The orders in the order of their submission.</summary>
    public static IEnumerable<object> Of(IReadOnlyList<ReportOrder> orders) => orders.Select(order => new
    {
        instrument = order.Instrument,
        name = order.Name,
        purpose = order.Purpose.ToString().ToLowerInvariant(),
        action = order.Action,
        type = order.Type,
        quantity = order.Quantity,
        state = order.State,
        endUtc = order.EndUtcTicks is { } end ? Utc(end) : null,
        path = order.Steps.Select(step => new { utc = Utc(step.UtcTicks), price = step.Price }),
    });

    private static string Utc(long ticks) =>
        new DateTime(ticks, DateTimeKind.Utc).ToString("yyyy-MM-ddTHH:mm:ss.FFFFFFFK", CultureInfo.InvariantCulture);
}
