using NT8Bridge.Feeds.Rithmic.Protocol;
using NT8Bridge.Sessions;

namespace NT8Bridge.Feeds.Rithmic.Live;

/// <summary>
/// Pushed messages to bars: trade and quote messages to ticks, ticks to bars by the engine's own builder, bars to the splice.
/// Not safe for several threads: its owner locks.
/// </summary>
internal sealed class TickPipeline
{
    /// <summary>
    /// How far the exchange's time has to be past a bar's end before the bar is closed without a later tick: ticks of the bar may
    /// still be under way.
    /// </summary>
    private const long Grace = System.TimeSpan.TicksPerSecond / 2;

    private const long ClockTolerance = 2 * System.TimeSpan.TicksPerSecond;

    private static readonly int Symbol = LiveMessages.LastTrade.IndexOf("symbol");

    private static readonly int QuotedSymbol = LiveMessages.BestBidOffer.IndexOf("symbol");

    private readonly BarInterval _interval;
    private readonly ISessionCalendar _calendar;
    private readonly BarSplice _splice;
    private BarBuilder _builder;
    private TickOrder _order;
    private byte[] _symbol = [];
    private string _restart = "the feed began within this bar";
    private long _confirmedAt;
    private long _utcMinusMonotonic;
    private bool _confirmed;
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
        _confirmed = false;
    }

    /// <summary>The server confirmed the subscription, at a time of this machine (UTC) and of the monotonic clock.</summary>
    public void Confirm(long utcTicks, long monotonicTicks)
    {
        _confirmed = true;
        _confirmedAt = utcTicks;
        _utcMinusMonotonic = utcTicks - monotonicTicks;
    }

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

    /// <summary>
    /// Closes the bar in progress when the exchange's time was past the bar's end when bytes last came from the server. Elapsed
    /// time alone does not close it, since on a dead link the rest of the bar's ticks would be missing. Returns true when the
    /// bar's end has passed and nothing has come since: then an answer from the server is wanted.
    /// </summary>
    public bool AdvanceTo(long monotonicTicks, long lastHeard)
    {
        if (!Time.IsKnown || !_builder.HasForming) return false;
        long end = _builder.Forming.EndUtcTicks + Grace;
        if (Time.At(lastHeard) < end) return Time.At(monotonicTicks) >= end;
        if (_builder.AdvanceTo(end, out Bar closed)) Close(closed);
        return false;
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
        _splice.Begin(_builder.Forming.EndUtcTicks, IsWhole(tick.UtcTicks, receivedAt), _restart);
    }

    /// <summary>
    /// Whether the bar in progress surely began after the subscription stood. That needs this machine's clock, which is believed
    /// only while it agrees with the tick's stamp.
    /// </summary>
    private bool IsWhole(long stamp, long receivedAt)
    {
        long begin = _builder.Forming.EndUtcTicks - _interval.Ticks;
        long clockError = System.Math.Abs(receivedAt + _utcMinusMonotonic - stamp);
        return _confirmed && clockError <= ClockTolerance && begin >= _confirmedAt + ClockTolerance;
    }

    private void Close(in Bar bar)
    {
        _splice.Add(bar, _order.IsDoubtful ? "ticks came out of order, so that open or close is in doubt" : string.Empty);
        _order = default;
    }
}
