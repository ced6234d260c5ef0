using System.Threading;

namespace NT8Bridge.History;

/// <summary>A source of past bars. Loading runs on a background thread and touches no engine state.</summary>
public interface IHistorySource
{
    /// <summary>Name of the source for reports, for example its file.</summary>
    string Name { get; }

    /// <summary>Origin under which the engine counts the source's bars.</summary>
    BarOrigin Origin { get; }

    /// <summary>
    /// Loads the bars that <paramref name="request"/> asks for, in ascending time. An empty or missing source is a result with a
    /// reason, not an exception; of a damaged source the reason names what was set aside.
    /// </summary>
    HistoryLoad Load(HistoryRequest request, CancellationToken cancellation);
}
