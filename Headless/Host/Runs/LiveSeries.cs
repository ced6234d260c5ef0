using System;
using NinjaTrader.Cbi;
using NinjaTrader.Data;
using NinjaTrader.NinjaScript;
using NT8Bridge.Headless.Host.Orders.StrategyOrders;
using NT8Bridge.Headless.Host.Series;
using NT8Bridge.Headless.Seams;

namespace NT8Bridge.Headless.Host.Runs;

/// <summary>One series that forms tick by tick, live or replayed; the script is called as its Calculate says.</summary>
internal sealed class LiveSeries
{
    private readonly ScriptContext _context;
    private readonly NinjaScriptBase _script;
    private readonly StrategyDesk? _desk;
    private readonly BarsBuilder _builder;
    private readonly int _position;
    private int _begun;
    private int _lastCalled = -1;
    private double _lastPrice = double.NaN;
    private long _warnedSession;

    internal LiveSeries(ScriptContext context, StrategyDesk? desk, BarsBuilder builder, int position, int closedBars)
    {
        _context = context;
        _script = context.Root;
        _desk = desk;
        _builder = builder;
        _position = position;
        NextToClose = closedBars;
    }

    /// <summary>Bars that closed since the feed began.</summary>
    internal int BarsClosed { get; private set; }

    /// <summary>Index of the first bar that has not closed.</summary>
    internal int NextToClose { get; private set; }

    private BarsSeries Bars => _builder.Series;

    internal bool IsOf(Instrument instrument) => ReferenceEquals(Bars.Instrument, instrument);

    internal void Build(in Tick tick)
    {
        int before = Bars.Count;
        _begun = _builder.Takes(tick) ? Bars.Count - before : -1;
    }

    /// <summary>The tick has been built into the bars that this series shares with another.</summary>
    internal void BuiltBy(LiveSeries other) => _begun = other._begun;

    /// <summary>A bar closes when the first tick of the next one has come.</summary>
    internal void Update(in Tick tick)
    {
        if (_begun < 0) return;
        while (NextToClose < Bars.Count - 1) Close(NextToClose);
        WarnOfSessionEnd(tick.UtcTicks);
        if (_script.Calculate == Calculate.OnBarClose) return;
        int forming = Bars.Count - 1;
        bool isFirst = _lastCalled != forming;
        if (_script.Calculate == Calculate.OnEachTick || isFirst || tick.Price != _lastPrice) Call(forming, isFirst);
        _lastPrice = tick.Price;
    }

    internal void CloseForming()
    {
        while (NextToClose < Bars.Count) Close(NextToClose);
    }

    internal void TellMarketData(in Tick tick, bool bidMoved, bool askMoved)
    {
        if (_begun < 0) return;
        _script.BarsInProgress = _position;
        if (!_context.IsHistorical)
        {
            if (askMoved) _script.CallOnMarketData(Event(tick, MarketDataType.Ask, tick.Ask, 0));
            if (bidMoved) _script.CallOnMarketData(Event(tick, MarketDataType.Bid, tick.Bid, 0));
        }

        _script.CallOnMarketData(Event(tick, MarketDataType.Last, tick.Price, tick.Size));
    }

    private void Close(int index)
    {
        NextToClose = index + 1;
        BarsClosed++;
        if (_context.IsHistorical && _desk is not null)
        {
            _script.MoveTo(_position, index);
            _desk.BeforeBar(_position, index);
        }

        // Tick by tick, a bar that began and ended within one tick is still called once.
        if (_script.Calculate == Calculate.OnBarClose || _lastCalled < index) Call(index, isFirstTick: true);
        if (_context.IsHistorical && !Bars.BarsPeriod.IsDaily && Bars.IsLastOfSession(index)) _desk?.SessionClosing(_position);
    }

    private void Call(int index, bool isFirstTick)
    {
        _lastCalled = index;
        _script.CallOnBarUpdate(_position, index, isFirstTick);
        _desk?.AfterBar(_position);
    }

    /// <summary>Live, the desk hears of the session's end some seconds before it; the first tick from then on tells.</summary>
    private void WarnOfSessionEnd(long utcTicks)
    {
        if (_context.IsHistorical || _desk is null || Bars.BarsPeriod.IsDaily || _script is not StrategyBase strategy) return;
        long end = Bars.LastSession.EndUtcTicks;
        if (end == _warnedSession || utcTicks < end - (strategy.ExitOnSessionCloseSeconds * TimeSpan.TicksPerSecond)) return;
        _warnedSession = end;
        _desk.SessionClosing(_position);
    }

    private MarketDataEventArgs Event(in Tick tick, MarketDataType type, double price, long volume) => new()
    {
        Instrument = Bars.Instrument,
        MarketDataType = type,
        Price = price,
        Volume = volume,
        Time = _context.Now,
        Bid = double.IsNaN(tick.Bid) ? tick.Price : tick.Bid,
        Ask = double.IsNaN(tick.Ask) ? tick.Price + Bars.Instrument.MasterInstrument.TickSize : tick.Ask,
    };
}
