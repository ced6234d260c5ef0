using NT8Bridge.Feeds.Rithmic.Protocol;

namespace NT8Bridge.Feeds.Rithmic.Live;

/// <summary>
/// Last-trade messages to ticks. Updates are partial: only one whose presence says "trade", that is no snapshot of the past,
/// and that has a price and a positive size, is a trade. Everything else is counted by its reason.
/// </summary>
internal sealed class TradeReader
{
    private const long TradeBit = 1;
    private const long VolumeBit = 8;
    private const long MicrosecondsPerSecond = 1_000_000;

    private static readonly MessageTable Table = LiveMessages.LastTrade;
    private static readonly int PresenceBits = Table.IndexOf("presence_bits");
    private static readonly int ClearBits = Table.IndexOf("clear_bits");
    private static readonly int IsSnapshot = Table.IndexOf("is_snapshot");
    private static readonly int Ssboe = Table.IndexOf("ssboe");
    private static readonly int Usecs = Table.IndexOf("usecs");
    private static readonly int TradePrice = Table.IndexOf("trade_price");
    private static readonly int TradeSize = Table.IndexOf("trade_size");
    private static readonly int Volume = Table.IndexOf("volume");

    private readonly SeenVolumes _seen = new();

    /// <summary>Trades that became ticks.</summary>
    public long Trades { get; private set; }

    /// <summary>Messages that carry volume or another value, but no trade.</summary>
    public long WithoutTrade { get; private set; }

    /// <summary>Pictures of the past, as sent after a subscription.</summary>
    public long Snapshots { get; private set; }

    /// <summary>Trades with size 0: prices that were reported without a quantity.</summary>
    public long WithoutSize { get; private set; }

    /// <summary>Trades without a usable time or price.</summary>
    public long Unusable { get; private set; }

    /// <summary>Trades that had come before.</summary>
    public long Repeated { get; private set; }

    /// <summary>Running volume of the session as last told; 0 before the first.</summary>
    public long SessionVolume { get; private set; }

    /// <summary>Reads one message; true when it is a trade.</summary>
    public bool TryRead(Message message, QuoteState quotes, out Tick tick)
    {
        tick = default;
        long bits = message.Integer(PresenceBits) & ~message.Integer(ClearBits);
        bool hasVolume = (bits & VolumeBit) != 0 && message.Has(Volume);
        if (hasVolume) SessionVolume = message.Integer(Volume);
        if (message.Flag(IsSnapshot))
        {
            Snapshots++;
            return false;
        }

        if ((bits & TradeBit) == 0)
        {
            WithoutTrade++;
            return false;
        }

        double price = message.Double(TradePrice);
        long usecs = message.Integer(Usecs);
        if (price - price != 0 || !message.Has(Ssboe) || usecs < 0 || usecs >= MicrosecondsPerSecond)
        {
            Unusable++;
            return false;
        }

        long size = message.Integer(TradeSize);
        if (size <= 0)
        {
            WithoutSize++;
            return false;
        }

        if (hasVolume && !_seen.TryAdd(SessionVolume))
        {
            Repeated++;
            return false;
        }

        Trades++;
        tick = new Tick(Stamp.UtcTicks(message.Integer(Ssboe), usecs), price, size, quotes.Bid, quotes.Ask);
        return true;
    }

    /// <summary>Forgets what a lost connection said.</summary>
    public void Reset() => _seen.Reset();
}
