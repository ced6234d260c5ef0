using System;
using System.Threading;

namespace NT8Bridge.History;

/// <summary>Two sources of which the first that has bars is used, for example the warm cache, else the history folder.</summary>
public sealed class PreferredHistory : IHistorySource
{
    private readonly IHistorySource _first;
    private readonly IHistorySource _otherwise;
    private volatile IHistorySource _used;

    /// <summary>Uses <paramref name="first"/> when it has bars, else <paramref name="otherwise"/>.</summary>
    public PreferredHistory(IHistorySource first, IHistorySource otherwise)
    {
        _first = first ?? throw new ArgumentNullException(nameof(first));
        _otherwise = otherwise ?? throw new ArgumentNullException(nameof(otherwise));
        _used = first;
    }

    /// <summary>Name of the source in use; settled once <see cref="Load"/> has returned.</summary>
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
