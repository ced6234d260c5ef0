using System.Collections.Generic;

namespace NT8Bridge.Display;

/// <summary>The outputs of an engine at one base bar.</summary>
/// <param name="EndUtcTicks">End of the bar, UTC ticks.</param>
/// <param name="Values">
/// One value for each of <see cref="EngineDisplay.OutputNames"/>, of closed bars alone; NaN until its indicator is ready.
/// </param>
public sealed record OutputValues(long EndUtcTicks, IReadOnlyList<double> Values);
