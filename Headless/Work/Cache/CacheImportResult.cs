using NT8Bridge.Headless.Work.Load;

namespace NT8Bridge.Headless.Work.Cache;

/// <summary>What became of the bars of one imported file.</summary>
/// <param name="Input">What became of the rows of the file before they came to the history.</param>
/// <param name="Added">Bars that the history did not have.</param>
/// <param name="Changed">Bars that the history had with other prices.</param>
/// <param name="Rejected">Bars that the history did not take, because they are unsound or end after the present.</param>
/// <param name="Reason">Why not all was saved; empty when it was.</param>
public sealed record CacheImportResult(InputCount Input, int Added, int Changed, int Rejected, string Reason)
{
    /// <summary>Whether the history holds all sound bars of the file now.</summary>
    public bool IsSaved { get; init; } = true;
}
