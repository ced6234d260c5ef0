using System.Collections.Generic;
using System.Linq;

namespace NT8Bridge.Headless.Work.Reports.Model;

/// <summary>An engine's signal to buy or to sell.</summary>
/// <param name="UtcTicks">End of the base bar that it was made on.</param>
/// <param name="IsBuy">Whether it says buy.</param>
/// <param name="Score">Sum of the votes of the rules that spoke.</param>
/// <param name="Rules">The names of the rules that spoke.</param>
public sealed record ChartSignal(long UtcTicks, bool IsBuy, double Score, string Rules)
{
    /// <summary>
    /// The signals among all answers of the engine; to hold is none. Where a bar was answered more than once, because a gap
    /// before it was filled or the strategy was started anew, the last answer counts.
    /// </summary>
    internal static IReadOnlyList<ChartSignal> Of(IEnumerable<Signal> signals) =>
    [
        .. signals.Reverse().DistinctBy(signal => signal.EndUtcTicks).Where(signal => signal.Direction != SignalDirection.Hold)
            .OrderBy(signal => signal.EndUtcTicks).Select(signal => new ChartSignal(
                signal.EndUtcTicks, signal.Direction == SignalDirection.Buy, signal.Score,
                string.Join(", ", signal.RuleNames()))),
    ];
}
