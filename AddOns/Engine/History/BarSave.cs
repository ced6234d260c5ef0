namespace NT8Bridge.History;

/// <summary>What became of bars that were to be saved.</summary>
/// <param name="IsSaved">
/// True when the file on disk holds all sound bars that were given, but for the oldest where the file keeps a fixed number.
/// </param>
/// <param name="Added">Number of bars that the file did not hold before.</param>
/// <param name="Changed">Number of bars that the file held with other values; the given ones replaced them.</param>
/// <param name="Rejected">Number of given bars that are unsound or end after the present.</param>
/// <param name="Reason">What was not saved and why, or what was set aside; empty when all is well.</param>
public sealed record BarSave(bool IsSaved, int Added, int Changed, int Rejected, string Reason);
