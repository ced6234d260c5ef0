using System.Collections.Generic;
using NT8Bridge.Headless.Seams;

namespace NT8Bridge.Headless.Host.Orders.StrategyOrders;

/// <summary>
/// The stops and targets asked for, per entry signal; the empty signal stands for all entries. They stay until they are
/// set anew. A stop loss beats a trail stop, a trail stop a parabolic one.
/// </summary>
internal sealed class Protection
{
    private readonly Dictionary<(ProtectionKind Kind, string Signal), ProtectionTerms> _terms = [];

    public bool IsEmpty => _terms.Count == 0;

    public void Set(ProtectionKind kind, string fromEntrySignal, ProtectionTerms terms) =>
        _terms[(kind, fromEntrySignal)] = terms;

    /// <summary>The stop that holds for an entry of that name, or null.</summary>
    public (ProtectionKind Kind, ProtectionTerms Terms)? StopFor(string signal)
    {
        for (ProtectionKind kind = ProtectionKind.StopLoss; kind <= ProtectionKind.ParabolicStop; kind++)
            if (Find(kind, signal) is { } terms) return (kind, terms);
        return null;
    }

    /// <summary>The target that holds for an entry of that name, or null.</summary>
    public ProtectionTerms? TargetFor(string signal) => Find(ProtectionKind.ProfitTarget, signal);

    private ProtectionTerms? Find(ProtectionKind kind, string signal) =>
        _terms.TryGetValue((kind, signal), out ProtectionTerms? own) ? own
        : _terms.TryGetValue((kind, string.Empty), out ProtectionTerms? general) ? general : null;
}
