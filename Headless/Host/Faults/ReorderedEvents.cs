using System.Collections.Generic;
using System.Linq;

namespace NT8Bridge.Headless.Host.Faults;

/// <summary>
/// The events of a fill come in another order than NinjaTrader documents, which brokers such as Rithmic do not keep.
/// </summary>
public sealed record ReorderedEvents : OrderFault
{
    /// <inheritdoc/>
    public override string Kind => "reorderEvents";

    /// <summary>The order in which they come: each of the three once.</summary>
    public IReadOnlyList<EventKind> Sequence { get; init; } = [];

    private protected override string? MistakeInDetail =>
        Sequence.Count == 3 && Sequence.Distinct().Count() == 3
            ? null
            : "sequence has each of Order, Execution and Position once";
}
