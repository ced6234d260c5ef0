namespace NT8Bridge.History;

/// <summary>What became of bars that were to be saved.</summary>
/// <param name="IsSaved">True when the file on disk holds all sound bars that were given (newer ones may have pushed out old ones).</param>
/// <param name="Added">Bars that the file did not hold before.</param>
/// <param name="Changed">Bars that the file held with other values; the given ones replaced them.</param>
/// <param name="Rejected">Given bars that are unsound or lie in the future.</param>
/// <param name="Reason">What was not saved and why, or what was set aside; empty when all is well.</param>
public sealed record BarSave(bool IsSaved, int Added, int Changed, int Rejected, string Reason);
