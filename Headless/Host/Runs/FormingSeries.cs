using System;
using NinjaTrader.Cbi;
using NinjaTrader.Data;
using NinjaTrader.NinjaScript;
using NT8Bridge.Headless.Host.Orders.StrategyOrders;
using NT8Bridge.Headless.Host.Series;
using NT8Bridge.Headless.Seams;

namespace NT8Bridge.Headless.Host.Runs;

/// <summary>
/// One series of a script whose bars form tick by tick, live or replayed; OnBarUpdate is called as Calculate says.
/// </summary>
internal sealed class FormingSeries
{
    private readonly ScriptContext _context;
    private readonly NinjaScriptBase _script;
    private readonly StrategyDesk? _desk;
    private readonly BarAggregator _aggregator;
    private readonly int _seriesIndex;
    private bool _hasTick;
    private int _lastCalled = -1;
    private double _lastPrice = double.NaN;
    private double _lastCalledClose = double.NaN;
    private int _firstTouched;
    private long _warnedSession;

    internal FormingSeries(ScriptContext context, StrategyDesk? desk, BarAggregator aggregator, int seriesIndex, int closedBars)
    {
        _context = context;
        _script = context.Root;
        _desk = desk;
        _aggregator = aggregator;
        _seriesIndex = seriesIndex;
        ClosedBars = closedBars;
    }

    /// <summary>Bars that the ticks of the feed closed.</summary>
    internal int ClosedByTicks { get; private set; }

    /// <summary>Bars that have closed, those of history included; the index of the first one that has not.</summary>
    internal int ClosedBars { get; private set; }

    private BarsSeries Bars => _aggregator.Series;

    internal bool IsOf(Instrument instrument) => ReferenceEquals(Bars.Instrument, instrument);

    internal void Add(in Tick tick)
    {
        Bars.FirstTouched = BarsSeries.Untouched;
        _hasTick = _aggregator.TryAdd(tick);
        _firstTouched = Bars.FirstTouched;
    }

    /// <summary>Another series, whose bars are the same object, has added the tick.</summary>
    internal void ShareTick(FormingSeries equal) => (_hasTick, _firstTouched) = (equal._hasTick, equal._firstTouched);

    /// <summary>
    /// Calls OnBarUpdate for the bars that the tick closed, and for the forming one. A bar closes when the first tick of the next
    /// one has come, not at its end time, as in NinjaTrader. A tick that a bars type makes no use of calls nothing.
    /// </summary>
    internal void CallOnBarUpdate(in Tick tick)
    {
        if (!_hasTick) return;
        if (_firstTouched < ClosedBars) TakeBack(_firstTouched);
        while (ClosedBars < Bars.Count - 1) Close(ClosedBars);
        WarnOfSessionEnd(tick.UtcTicks);
        if (_script.Calculate == Calculate.OnBarClose || Bars.Count == 0 || _firstTouched == BarsSeries.Untouched) return;
        int forming = Bars.Count - 1;
        bool isFirst = _lastCalled != forming;
        if (_script.Calculate == Calculate.OnEachTick || isFirst || tick.Price != _lastPrice) Call(forming, isFirst);
        _lastPrice = tick.Price;
    }

    /// <summary>Closes the forming bar, since no tick follows.</summary>
    internal void CloseForming()
    {
        _firstTouched = BarsSeries.Untouched;
        while (ClosedBars < Bars.Count) Close(ClosedBars);
    }

    internal void CallOnMarketData(in Tick tick, bool bidMoved, bool askMoved)
    {
        if (!_hasTick) return;
        _script.BarsInProgress = _seriesIndex;
        if (!_context.IsHistorical)
        {
            if (askMoved) _script.CallOnMarketData(Event(tick, MarketDataType.Ask, tick.Ask, 0));
            if (bidMoved) _script.CallOnMarketData(Event(tick, MarketDataType.Bid, tick.Bid, 0));
        }

        _script.CallOnMarketData(Event(tick, MarketDataType.Last, tick.Price, tick.Size));
    }

    private void Close(int index)
    {
        ClosedBars = index + 1;
        ClosedByTicks++;
        if (_context.IsHistorical && _desk is not null)
        {
            _script.MoveTo(_seriesIndex, index);
            _desk.BeforeBar(_seriesIndex, index);
        }

        // With OnEachTick and OnPriceChange a bar that one tick began and ended was never the forming one: it is called here, and
        // so is one that the tick changed before it ended it, so that scripts see every bar's close.
        if (_script.Calculate == Calculate.OnBarClose || _lastCalled < index) Call(index, isFirstTick: true);
        else if (IsChangedSinceCall(index)) Call(index, isFirstTick: false);
        if (_context.IsHistorical && !Bars.BarsPeriod.IsDaily && Bars.IsLastOfSession(index)) _desk?.SessionClosing(_seriesIndex);
    }

    private bool IsChangedSinceCall(int index) => _firstTouched <= index
        && (_script.Calculate == Calculate.OnEachTick || Bars.GetClose(index) != _lastCalledClose);

    /// <summary>A bars type took closed bars away or changed them: from that bar on they are formed, and called, again.</summary>
    private void TakeBack(int index)
    {
        ClosedByTicks -= Math.Min(ClosedByTicks, ClosedBars - index);
        ClosedBars = index;
        _script.TakeBack(_seriesIndex, Math.Min(index, Bars.Count - 1));
    }

    private void Call(int index, bool isFirstTick)
    {
        _lastCalled = index;
        _lastCalledClose = Bars.GetClose(index);
        _script.CallOnBarUpdate(_seriesIndex, index, isFirstTick);
        _desk?.AfterBar(_seriesIndex);
    }

    /// <summary>
    /// Live, the desk closes positions ExitOnSessionCloseSeconds before the session ends, by a timer. Between two ticks the clock
    /// may come to that time: then they are closed at the market of the tick before, whenever the next one comes.
    /// </summary>
    internal void PassSessionEnd(long utcTicks)
    {
        if (SessionEndWarning() is not { } time || time >= utcTicks || time < _context.UtcNow) return;
        _context.UtcNow = time;
        _context.RunLater();
        _desk!.AtTime(_context.Now);
        TellSessionEnd();
    }

    /// <summary>A tick at that very time, or the first one of a chart that begins after it, is the market to close at.</summary>
    private void WarnOfSessionEnd(long utcTicks)
    {
        if (SessionEndWarning() is { } time && utcTicks >= time) TellSessionEnd();
    }

    /// <summary>When the desk is told of the session's end; null when it knows, and where nobody closes by the clock.</summary>
    private long? SessionEndWarning()
    {
        if (_context.IsHistorical || _desk is null || _script is not StrategyBase strategy) return null;
        if (Bars.BarsPeriod.IsDaily || Bars.Count == 0) return null;
        long end = Bars.LastSession.EndUtcTicks;
        return end == _warnedSession ? null : end - (strategy.ExitOnSessionCloseSeconds * TimeSpan.TicksPerSecond);
    }

    private void TellSessionEnd()
    {
        _warnedSession = Bars.LastSession.EndUtcTicks;
        _desk!.SessionClosing(_seriesIndex);
    }

    private MarketDataEventArgs Event(in Tick tick, MarketDataType type, double price, long volume) => new()
    {
        Instrument = Bars.Instrument,
        MarketDataType = type,
        Price = price,
        Volume = volume,
        Time = _context.Now,
        Bid = double.IsNaN(tick.Bid) ? tick.Price : tick.Bid,
        Last = tick.Price,
        Ask = double.IsNaN(tick.Ask) ? tick.Price + Bars.Instrument.MasterInstrument.TickSize : tick.Ask,
    };
}
