using NinjaTrader.Cbi;
using NinjaTrader.Data;
using NinjaTrader.NinjaScript;

namespace NT8Bridge.Headless.Host;

/// <summary>One series of a chart session in realtime: its bars form tick by tick, and the script is called as its Calculate says.</summary>
internal sealed class LiveSeries
{
    private readonly ChartSession _session;
    private readonly BarsBuilder _builder;
    private readonly int _position;
    private int _begun;
    private int _nextToClose;
    private int _lastCalled = -1;
    private double _lastPrice = double.NaN;

    internal LiveSeries(ChartSession session, BarsBuilder builder, int position, int historicalBars)
    {
        _session = session;
        _builder = builder;
        _position = position;
        _nextToClose = historicalBars;
    }

    /// <summary>Bars that closed live.</summary>
    internal int BarsClosed { get; private set; }

    private NinjaScriptBase Script => _session.Script;

    private BarsSeries Bars => _builder.Series;

    internal bool IsOf(Instrument instrument) => ReferenceEquals(Bars.Instrument, instrument);

    internal void Build(in Tick tick)
    {
        int before = Bars.Count;
        bool built = _builder.Takes(tick);
        _begun = built ? Bars.Count - before : -1;
    }

    /// <summary>Bars close when the first tick of the next one has come.</summary>
    internal void Update(in Tick tick)
    {
        if (_begun < 0) return;
        if (Script.Calculate == Calculate.OnBarClose)
        {
            while (_nextToClose < Bars.Count - 1) Close(_nextToClose, isFirstTick: true);
            return;
        }

        while (_nextToClose < Bars.Count - 1)
        {
            // A bar that began and ended within one tick is still called once.
            if (_lastCalled < _nextToClose && _nextToClose >= Bars.Count - _begun) Call(_nextToClose, isFirstTick: true);
            _nextToClose++;
            BarsClosed++;
            EndOfSession(_nextToClose - 1);
        }

        int forming = Bars.Count - 1;
        bool isFirst = _lastCalled != forming;
        if (Script.Calculate == Calculate.OnEachTick || isFirst || tick.Price != _lastPrice) Call(forming, isFirst);
        _lastPrice = tick.Price;
    }

    internal void CloseForming()
    {
        if (Script.Calculate == Calculate.OnBarClose)
        {
            while (_nextToClose < Bars.Count) Close(_nextToClose, isFirstTick: true);
            return;
        }

        BarsClosed += Bars.Count - _nextToClose;
        _nextToClose = Bars.Count;
    }

    internal void TellMarketData(in Tick tick, bool bidMoved, bool askMoved)
    {
        if (_begun < 0) return;
        Script.BarsInProgress = _position;
        if (askMoved) Script.CallOnMarketData(Event(tick, MarketDataType.Ask, tick.Ask, 0));
        if (bidMoved) Script.CallOnMarketData(Event(tick, MarketDataType.Bid, tick.Bid, 0));
        Script.CallOnMarketData(Event(tick, MarketDataType.Last, tick.Price, tick.Size));
    }

    private void Close(int index, bool isFirstTick)
    {
        _nextToClose = index + 1;
        BarsClosed++;
        Call(index, isFirstTick);
        EndOfSession(index);
    }

    private void Call(int index, bool isFirstTick)
    {
        _lastCalled = index;
        Script.CallOnBarUpdate(_position, index, isFirstTick);
        _session.Desk?.AfterBar(_position);
    }

    private void EndOfSession(int index)
    {
        if (!Bars.BarsPeriod.IsDaily && Bars.IsLastOfSession(index)) _session.Desk?.SessionClosing(_position, index);
    }

    private MarketDataEventArgs Event(in Tick tick, MarketDataType type, double price, long volume) => new()
    {
        Instrument = Bars.Instrument,
        MarketDataType = type,
        Price = price,
        Volume = volume,
        Time = _session.Context.Now,
        Bid = double.IsNaN(tick.Bid) ? tick.Price : tick.Bid,
        Ask = double.IsNaN(tick.Ask) ? tick.Price + Bars.Instrument.MasterInstrument.TickSize : tick.Ask,
    };
}
