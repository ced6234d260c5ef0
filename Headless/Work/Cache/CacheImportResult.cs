using System.Collections.Generic;

namespace NT8Bridge.Headless.Work.Cache;

/// <summary>What became of the bars of one imported file.</summary>
/// <param name="File">The file.</param>
/// <param name="Added">Bars that the history did not have.</param>
/// <param name="Changed">Bars that the history had with other prices.</param>
/// <param name="Rejected">Bars that were set aside.</param>
/// <param name="Notes">What there is to say about the file, one line each.</param>
/// <param name="Reason">Why not all was saved; empty when it was.</param>
public sealed record CacheImportResult(
    string File, int Added, int Changed, int Rejected, IReadOnlyList<string> Notes, string Reason);
