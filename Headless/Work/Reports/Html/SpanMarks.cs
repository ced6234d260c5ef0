using System.Collections.Generic;
using System.Linq;
using NT8Bridge.Headless.Host.Runs;
using NT8Bridge.Headless.Work.Reports.Model;

namespace NT8Bridge.Headless.Work.Reports.Html;

/// <summary>Stretches of time as stretches of bars.</summary>
internal static class SpanMarks
{
    /// <summary>For each span its kind, its first and its last bar, and its words.</summary>
    public static object[] Of(IReadOnlyList<ChartSpan> spans, BarColumns bars) => bars.Count == 0 ? [] :
    [
        .. spans.Where(span => span.ToUtcTicks >= bars.EndUtcTicks[0]).Select(object (span) => new object[]
        {
            span.Kind, BarPlace.Of(span.FromUtcTicks, bars), BarPlace.Of(span.ToUtcTicks, bars), span.Words,
        }),
    ];
}
