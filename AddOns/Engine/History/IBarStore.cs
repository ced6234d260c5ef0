using System.Collections.Generic;
using System.Threading;

namespace NT8Bridge.History;

/// <summary>A place where a running engine saves its bars for the next start. Saving runs on a background thread.</summary>
public interface IBarStore
{
    /// <summary>Saves the bars of the window. A failure is a result with a reason, not an exception.</summary>
    /// <param name="bars">The bars, in any order; not kept.</param>
    /// <param name="nowUtcTicks">The present, UTC ticks.</param>
    /// <param name="cancellation">Stops before a file is replaced, never in between.</param>
    BarSave Save(IReadOnlyList<Bar> bars, long nowUtcTicks, CancellationToken cancellation);

    /// <summary>As <see cref="Save"/>, at the end of a run: no later save follows, so nothing may be left to one.</summary>
    BarSave SaveLast(IReadOnlyList<Bar> bars, long nowUtcTicks, CancellationToken cancellation);
}
