namespace NinjaTrader.CQG.ProtoBuf;

/// <summary>A message of a connection that the host does not have. Editors import it by themselves; no script means it.</summary>
public sealed class MarketDataSubscription
{
    private MarketDataSubscription()
    {
    }

    /// <summary>Types within the message.</summary>
    public static class Types
    {
    }
}
