using System;
using System.Threading;

namespace NT8Bridge.History;

/// <summary>The first of two sources that has bars: the recent warm cache, else the history folder.</summary>
public sealed class PreferredHistory : IHistorySource
{
    private readonly IHistorySource _first;
    private readonly IHistorySource _otherwise;
    private volatile IHistorySource _used;

    /// <summary>Prefers <paramref name="first"/>.</summary>
    public PreferredHistory(IHistorySource first, IHistorySource otherwise)
    {
        _first = first ?? throw new ArgumentNullException(nameof(first));
        _otherwise = otherwise ?? throw new ArgumentNullException(nameof(otherwise));
        _used = first;
    }

    /// <summary>The source in use.</summary>
    public string Name => _used.Name;

    /// <summary>Origin of the source in use; settled once <see cref="Load"/> has returned.</summary>
    public BarOrigin Origin => _used.Origin;

    /// <inheritdoc/>
    public HistoryLoad Load(HistoryRequest request, CancellationToken cancellation)
    {
        HistoryLoad preferred = _first.Load(request, cancellation);
        if (preferred.Bars.Length > 0) return preferred;
        HistoryLoad other = _otherwise.Load(request, cancellation);
        if (other.Bars.Length == 0) return HistoryLoad.None(preferred.Reason + "; " + other.Reason);
        _used = _otherwise;
        return other with { Reason = other.Reason.Length == 0 ? preferred.Reason : preferred.Reason + "; " + other.Reason };
    }
}
