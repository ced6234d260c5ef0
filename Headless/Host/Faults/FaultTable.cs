using System;
using System.Collections.Generic;
using System.Linq;

namespace NT8Bridge.Headless.Host.Faults;

/// <summary>The kinds of faults that a script can name.</summary>
internal static class FaultTable
{
    private static readonly Dictionary<string, Func<PlatformFault>> Kinds = Table(
        () => new RejectedOrder(), () => new RefusedCancel(), () => new RefusedChange(), () => new PartialFills(),
        () => new LateFill(), () => new FillAfterCancel(), () => new RepeatedEvents(), () => new ReorderedEvents(),
        () => new LostConnection(), () => new HandFill(), () => new ExpiredOrders());

    /// <summary>All kinds, for a message.</summary>
    public static string Names => string.Join(", ", Kinds.Keys.Order(StringComparer.Ordinal));

    /// <summary>A fault of that kind with its defaults, or null for an unknown one.</summary>
    public static PlatformFault? New(string? kind) =>
        kind is not null && Kinds.TryGetValue(kind, out Func<PlatformFault>? make) ? make() : null;

    private static Dictionary<string, Func<PlatformFault>> Table(params Func<PlatformFault>[] makers) =>
        makers.ToDictionary(static make => make().Kind, StringComparer.Ordinal);
}
