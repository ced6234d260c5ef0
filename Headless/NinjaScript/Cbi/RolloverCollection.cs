using System.Collections.ObjectModel;

namespace NinjaTrader.Cbi;

/// <summary>The rollovers of an instrument, oldest first; the host's catalogue knows none.</summary>
public class RolloverCollection : Collection<Rollover>
{
}
