using System.Collections.Generic;
using System.Linq;

namespace NT8Bridge.Headless.Host.Faults;

/// <summary>An order is filled in parts; what the sizes leave over comes as the last part.</summary>
public sealed record PartialFills : OrderFault
{
    /// <inheritdoc/>
    public override string Kind => "partialFills";

    /// <summary>Contracts of each part, in order.</summary>
    public IReadOnlyList<int> Sizes { get; init; } = [];

    /// <summary>Ticks from one part to the next; 1 for one part a tick.</summary>
    public int Ticks { get; init; } = 1;

    private protected override string? MistakeInDetail =>
        Sizes.Count == 0 || Sizes.Any(size => size < 1) ? "sizes are one number or more, each 1 or more"
        : Ticks < 1 ? "ticks is 1 or more"
        : null;
}
