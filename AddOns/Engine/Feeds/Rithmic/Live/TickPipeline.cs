using NT8Bridge.Feeds.Rithmic.Protocol;
using NT8Bridge.Sessions;

namespace NT8Bridge.Feeds.Rithmic.Live;

/// <summary>
/// Pushed messages to bars: trade and quote messages to ticks, ticks to bars by the engine's own builder, bars to the splice.
/// Not safe for several threads: its owner locks.
/// </summary>
internal sealed class TickPipeline
{
    /// <summary>How far the exchange's time has to be past a bar's end before silence closes it: ticks may be under way.</summary>
    private const long Grace = System.TimeSpan.TicksPerSecond / 2;

    private static readonly int Symbol = LiveMessages.LastTrade.IndexOf("symbol");

    private static readonly int QuotedSymbol = LiveMessages.BestBidOffer.IndexOf("symbol");

    private readonly BarInterval _interval;
    private readonly ISessionCalendar _calendar;
    private readonly BarSplice _splice;
    private BarBuilder _builder;
    private TickOrder _order;
    private byte[] _symbol = [];
    private string _restart = "the feed began within this bar";
    private long _subscribedAt;
    private bool _begun;
    private long _unusedBefore;
    private long _lateBefore;

    public TickPipeline(BarInterval interval, ISessionCalendar calendar, BarSplice splice)
    {
        _interval = interval;
        _calendar = calendar;
        _splice = splice;
        _builder = new BarBuilder(interval, calendar);
    }

    /// <summary>Which messages became ticks, and what became of the others.</summary>
    public TradeReader Trades { get; } = new();

    public QuoteState Quotes { get; } = new();

    public ExchangeTime Time { get; } = new();

    /// <summary>Ticks that came after their bar was closed.</summary>
    public long LateTicks => _lateBefore + _builder.LateTicks;

    /// <summary>Ticks outside the session's hours or refused by the builder.</summary>
    public long UnusedTicks => _unusedBefore + _builder.OutOfSessionTicks + _builder.RejectedTicks;

    /// <summary>Messages for another symbol.</summary>
    public long OtherSymbols { get; private set; }

    /// <summary>Price of the last trade, NaN before the first.</summary>
    public double LastPrice { get; private set; } = double.NaN;

    /// <summary>Takes ticks of this symbol from now on, although the subscription is not confirmed yet.</summary>
    public void Begin(string symbol)
    {
        _symbol = System.Text.Encoding.UTF8.GetBytes(symbol);
        _subscribedAt = long.MaxValue - System.TimeSpan.TicksPerDay;
        _begun = false;
    }

    /// <summary>The server confirmed the subscription; UTC ticks of this machine. A tick that came earlier has marked its bar as partial.</summary>
    public void Confirm(long subscribedAt) => _subscribedAt = subscribedAt;

    /// <summary>The connection is gone; what was built of the bar in progress is dropped.</summary>
    public void Interrupt(string reason)
    {
        _restart = reason;
        _lateBefore = LateTicks;
        _unusedBefore = UnusedTicks;
        _builder = new BarBuilder(_interval, _calendar);
        _order = default;
        _begun = false;
        Trades.Reset();
        Quotes.Reset();
        _splice.Interrupt();
    }

    public void Take(Message message, long receivedAt)
    {
        if (message.Table == LiveMessages.LastTrade) TakeTrade(message, receivedAt);
        else if (message.Table == LiveMessages.BestBidOffer && message.TextEquals(QuotedSymbol, _symbol)) Quotes.Apply(message);
    }

    /// <summary>Closes the bar in progress when the exchange's time is past its end.</summary>
    public void AdvanceTo(long monotonicTicks)
    {
        if (Time.IsKnown && _builder.AdvanceTo(Time.At(monotonicTicks) - Grace, out Bar closed)) Close(closed);
    }

    private void TakeTrade(Message message, long receivedAt)
    {
        if (!message.TextEquals(Symbol, _symbol))
        {
            OtherSymbols++;
            return;
        }

        if (!Trades.TryRead(message, Quotes, out Tick tick)) return;
        Time.Learn(tick.UtcTicks, receivedAt);
        long late = _builder.LateTicks;
        long unused = late + _builder.OutOfSessionTicks + _builder.RejectedTicks;
        if (_builder.Add(tick, out Bar closed)) Close(closed);
        if (late != _builder.LateTicks) _splice.NoteLate(tick.UtcTicks);
        if (unused != _builder.LateTicks + _builder.OutOfSessionTicks + _builder.RejectedTicks) return;
        _order.Add(tick.UtcTicks);
        LastPrice = tick.Price;
        if (_begun) return;
        _begun = true;
        _splice.Begin(_builder.Forming.EndUtcTicks, _subscribedAt, _restart);
    }

    private void Close(in Bar bar)
    {
        _splice.Add(bar, _order.IsDoubtful ? "ticks came out of order, so that open or close is in doubt" : string.Empty);
        _order = default;
    }
}
