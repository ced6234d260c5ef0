using System.Threading;

namespace NT8Bridge.History;

/// <summary>A place that past bars come from. Loading runs on a background thread and touches no engine state.</summary>
public interface IHistorySource
{
    /// <summary>Name for reports, for example the file.</summary>
    string Name { get; }

    /// <summary>Origin that its bars carry.</summary>
    BarOrigin Origin { get; }

    /// <summary>
    /// Loads the bars of <paramref name="request"/>, sorted by time. An empty or missing source is a result with a reason,
    /// not an exception; a damaged one names what was set aside.
    /// </summary>
    HistoryLoad Load(HistoryRequest request, CancellationToken cancellation);
}
