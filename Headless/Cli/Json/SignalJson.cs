using System.Collections.Generic;
using System.Linq;

namespace NT8Bridge.Headless.Cli.Json;

/// <summary>Signals for machines.</summary>
internal static class SignalJson
{
    /// <summary>How many there are of each direction.</summary>
    public static object Counts(IReadOnlyList<Signal> signals)
    {
        ILookup<SignalDirection, Signal> byDirection = signals.ToLookup(signal => signal.Direction);
        return new
        {
            buy = byDirection[SignalDirection.Buy].Count(),
            sell = byDirection[SignalDirection.Sell].Count(),
            hold = byDirection[SignalDirection.Hold].Count(),
        };
    }
}
