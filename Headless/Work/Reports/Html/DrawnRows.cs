using System;
using System.Linq;
using NT8Bridge.Headless.Host.Runs;

namespace NT8Bridge.Headless.Work.Reports.Html;

/// <summary>What scripts have drawn, as the page's code reads it.</summary>
internal static class DrawnRows
{
    /// <summary>The objects, each a list of values in the order in which the page's code names them.</summary>
    public static object[] Of(DrawnObjects drawings) =>
    [
        .. drawings.Shown.Select(object (drawn) => new object[]
        {
            drawn.Shape, drawn.Tag, drawn.Points.Select(point => point.Bar).ToArray(),
            drawn.Points.Select(point => point.Price).ToArray(), drawn.Color, drawn.Fill, drawn.Width, drawn.Dash, drawn.Text,
            drawn.TextSize, drawn.Place, drawn.Offset,
        }),
    ];

    /// <summary>What there is to say of the objects that are not on the page; null where all are.</summary>
    public static string? NotShown(DrawnObjects? drawings) => drawings is not { Others.Count: > 0 } ? null
        : "draw objects that the page does not show: " + string.Join(
            ", ", drawings.Others.Select(kind => FormattableString.Invariant($"{kind.Value:N0} {kind.Key}")));
}
