using System.Globalization;
using NT8Bridge.Headless.Host.Runs;

namespace NT8Bridge.Headless.Work.Check;

/// <summary>The first bar at which something of a script was another one in another run.</summary>
/// <param name="Kind">What kind of thing.</param>
/// <param name="Name">Name of the plot, series or order.</param>
/// <param name="Moment">The bar in work.</param>
/// <param name="With">What it was with the data as they are.</param>
/// <param name="Without">What it was in the other run.</param>
public sealed record ValueDifference(
    CheckedKind Kind, string Name, CheckedMoment Moment, string With, string Without)
{
    /// <summary>What stood in the place of the bars to come; null where that is not what the other run differed by.</summary>
    public FutureChange? Change { get; init; }

    /// <summary>A number as it is told; "not set" for none.</summary>
    internal static string Text(double value) =>
        double.IsNaN(value) ? "not set" : value.ToString("R", CultureInfo.InvariantCulture);
}
