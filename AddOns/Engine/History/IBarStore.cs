using System.Collections.Generic;
using System.Threading;

namespace NT8Bridge.History;

/// <summary>Where a running engine leaves its bars for the next start. Saving runs on a background thread.</summary>
public interface IBarStore
{
    /// <summary>Keeps <paramref name="bars"/> as the newest state. Failing is a result, not an exception.</summary>
    BarSave Save(IReadOnlyList<Bar> bars, long nowUtcTicks, CancellationToken cancellation);

    /// <summary>The same at the end of a run: nothing may be left for a later save.</summary>
    BarSave SaveLast(IReadOnlyList<Bar> bars, long nowUtcTicks, CancellationToken cancellation);
}
