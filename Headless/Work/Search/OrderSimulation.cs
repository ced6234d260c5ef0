using System;
using NinjaTrader.Cbi;
using NT8Bridge.Headless.Host;
using NT8Bridge.Headless.Host.Orders.Core;
using NT8Bridge.Headless.Host.Series;

namespace NT8Bridge.Headless.Work.Search;

/// <summary>
/// What NT8BridgeStrategy does with the signals of a variant in the Strategy Analyzer, and how the host fills it: the same steps
/// in the same order, but only at bars at which something can happen. Prices and what comes due are the host's own rules.
/// </summary>
internal sealed class OrderSimulation
{
    private readonly SweepMarket _market;
    private readonly OrderTerms _terms;
    private readonly double _tick;
    private readonly double _pointValue;
    private readonly SentOrders _sent;
    private readonly double[] _commissions = new double[1001];
    private Turns _turns = null!;
    private VariantTerms _variant;
    private SweepTrade[] _trades = new SweepTrade[256];
    private double _commission;

    // The position, its orders, the prices between which none of them can be due, and what is on the way.
    private int _side;
    private int _entryBar;
    private double _entryPrice;
    private double _average;
    private FillTerms _stop;
    private FillTerms _target;
    private double _low;
    private double _high;
    private bool _isClosing;
    private int _reversal;
    private int _entering;
    private double _stopTicks;
    private double _targetTicks;

    // The strategy's own books.
    private double _gross;
    private double _paid;
    private LossDay _day;
    private int _entriesDay;
    private int _entries;
    private int _next;
    private bool _isAgainst;

    /// <summary>Takes bars and terms.</summary>
    public OrderSimulation(SweepMarket market, OrderTerms terms)
    {
        _market = market;
        _terms = terms;
        _tick = terms.Instrument.TickSize;
        _pointValue = terms.Instrument.PointValue;
        _sent = new SentOrders(terms.OrdersPerMinute);
        Array.Fill(_commissions, double.NaN);
    }

    /// <summary>The trades of the last variant, in the order of their exits.</summary>
    public ReadOnlySpan<SweepTrade> Trades => _trades.AsSpan(0, Count);

    /// <summary>Number of these trades.</summary>
    public int Count { get; private set; }

    /// <summary>Commission of each fill of the last variant.</summary>
    public double Commission => _commission;

    private double Realized => _gross - _paid;

    /// <summary>Trades a variant.</summary>
    public void Run(Turns turns, in VariantTerms variant)
    {
        Begin(turns, variant);
        int from = 0;
        while (true)
        {
            // Flat, and nothing is on the way: nothing can happen before the signal turns.
            _next = turns.NextEntry(turns.From(_next, from));
            if (_next == turns.Count) return;
            int bar = turns.Bars[_next];
            int direction = turns.Directions[_next++];
            _day.Begin(_market.Day[bar], Realized);
            if (!Asks(bar, direction)) continue;
            Enter(bar, direction);
            CloseSession(bar);
            from = bar + 1;
            if (_entering == 0) continue;
            from = Hold(from);
            if (from >= _market.Count) return;
        }
    }

    private void Begin(Turns turns, in VariantTerms variant)
    {
        _turns = turns;
        _variant = variant;
        ref double commission = ref _commissions[Math.Min(variant.Quantity, _commissions.Length - 1)];
        if (double.IsNaN(commission)) commission = _terms.CommissionOf(variant.Quantity);
        _commission = commission;
        Count = _side = _reversal = _entering = _entries = _next = 0;
        _entriesDay = -1;
        _gross = _paid = 0;
        _isClosing = _isAgainst = false;
        _day = LossDay.None;
        _sent.Clear();
    }

    /// <summary>
    /// Goes from an entry that fills at a bar to where the strategy is flat and nothing is on the way; the bar after that.
    /// </summary>
    private int Hold(int bar)
    {
        while (bar < _market.Count)
        {
            FillBar(bar);
            OnSignal(bar);
            bool wasOpen = _side != 0;
            CloseSession(bar);
            if (_side == 0 && _entering == 0)
            {
                // What the session's end has realized is looked at with the next bar.
                if (wasOpen && bar + 1 < _market.Count) LookAtLoss(bar + 1);
                return bar + 1;
            }

            bar = _isClosing || _entering != 0 ? bar + 1 : NextEvent(bar + 1);
        }

        return bar;
    }

    /// <summary>The strategy's step at the close of a bar.</summary>
    private void OnSignal(int bar)
    {
        if (LookAtLoss(bar) && _side != 0) BeginClosing(bar, 0);
        _next = _turns.From(_next, bar);
        if (_next < _turns.Count && _turns.Bars[_next] == bar)
        {
            int direction = _turns.Directions[_next++];
            _isAgainst = false;
            if (direction == 0 || direction == _side) return;
            bool isOpen = Asks(bar, direction);
            if (_side == 0)
            {
                if (isOpen) Enter(bar, direction);
                return;
            }

            if (_isClosing) return;
            if (IsTradable(bar)) BeginClosing(bar, isOpen ? direction : 0);
            else _isAgainst = true;
            return;
        }

        // A turn that came while signals could not be traded leaves a position against the signal.
        if (_isAgainst && _side != 0 && !_isClosing && IsTradable(bar)) BeginClosing(bar, 0);
    }

    /// <summary>Counts the day's profit at the close of a bar; true when the loss limit is reached now.</summary>
    private bool LookAtLoss(int bar)
    {
        _day.Begin(_market.Day[bar], Realized);
        if (_variant.LossLimit <= 0) return false;
        double open = _side == 0 ? 0 : _side * _variant.Quantity * (_market.Close[bar] - _average) * _pointValue;
        return _day.Reaches(_variant.LossLimit, Realized, open);
    }

    private void BeginClosing(int bar, int reversal)
    {
        _isClosing = true;
        _reversal = reversal;
        _sent.Add(_market.ActsAt[bar]);
    }

    /// <summary>
    /// The gates of an entry, asked while the strategy is flat or holds the opposite: they hold back by the day's loss, the
    /// engine, the bar, the limits of entries, contracts and orders.
    /// </summary>
    private bool Asks(int bar, int direction) =>
        !_isClosing && !_day.IsReached && _turns.IsReady(bar) && SweepMarket.Has(_market.MayEnter, bar)
        && (_variant.TradesPerDay == 0 || _entriesDay != _market.Day[bar] || _entries < _variant.TradesPerDay)
        && Math.Abs((long)(_side + direction) * _variant.Quantity) <= _variant.MaximumPosition
        && _sent.HasRoom(_market.ActsAt[bar]);

    private bool IsTradable(int bar) => _turns.IsReady(bar) && SweepMarket.Has(_market.IsGoingOn, bar);

    private void Enter(int bar, int direction)
    {
        _stopTicks = InTicks(bar, _variant.Stop);
        _targetTicks = InTicks(bar, _variant.Target);
        if (_entriesDay != _market.Day[bar]) _entries = 0;
        _entriesDay = _market.Day[bar];
        _entries++;
        _entering = direction;
        _sent.Add(_market.ActsAt[bar]);
    }

    private double InTicks(int bar, double multiple) => Math.Max(1, Math.Round(_market.Atr[bar] * multiple / _tick));

    /// <summary>Fills what a bar reaches of the orders that were sent at the bar before or rest from longer ago.</summary>
    private void FillBar(int bar)
    {
        var market = new MarketBar(bar, default, _market.Open[bar], _market.High[bar], _market.Low[bar], _market.Close[bar]);
        while (FillAtOpen(bar, market))
        {
            // One order after the other, the oldest that is due first.
        }

        if (_side != 0 && IsReached(market.Low, market.High)) FillOnPath(bar, market);
    }

    /// <summary>Whether stop or target can be due at prices between two.</summary>
    private bool IsReached(double low, double high) => low <= _low || high >= _high;

    private bool FillAtOpen(int bar, in MarketBar market)
    {
        double open = market.Open;
        if (_side != 0)
        {
            bool isReached = IsReached(open, open);
            if (!isReached && !_isClosing) return false;
            if (isReached && FillRules.IsDueAt(_stop, open, _tick, _terms.IsFillLimitOnTouch))
                Close(bar, Price(_stop, open, true, market), SweepExit.StopLoss, 0, false);
            else if (isReached && FillRules.IsDueAt(_target, open, _tick, _terms.IsFillLimitOnTouch))
                Close(bar, Price(_target, open, true, market), SweepExit.ProfitTarget, 0, false);
            else if (_isClosing)
                Close(bar, Price(AtMarket(_side < 0), open, true, market), SweepExit.Strategy, 0, false);
            else return false;
            EndClosing(bar - 1);
            return true;
        }

        if (_entering == 0) return false;
        Open(bar, Price(AtMarket(_entering > 0), open, true, market));
        return true;
    }

    /// <summary>The position that was being closed is flat: the entry of a reversal follows at once.</summary>
    private void EndClosing(int signalBar)
    {
        if (!_isClosing) return;
        _isClosing = false;
        int direction = _reversal;
        _reversal = 0;
        if (direction != 0 && Asks(signalBar, direction)) Enter(signalBar, direction);
    }

    private void FillOnPath(int bar, in MarketBar market)
    {
        bool onTouch = _terms.IsFillLimitOnTouch;
        var path = new PricePath(market.Open, market.High, market.Low, market.Close, IsUpperExitNearer(market));
        double price = market.Open;
        for (int point = 1; point <= PricePath.Legs; point++)
        {
            double turn = path[point];
            bool isStop = FillRules.IsDueBetween(_stop, price, turn, _tick, onTouch);
            if (isStop || FillRules.IsDueBetween(_target, price, turn, _tick, onTouch))
            {
                FillTerms due = isStop ? _stop : _target;
                double level = FillRules.DueLevel(due, _tick, onTouch);
                SweepExit exit = isStop ? SweepExit.StopLoss : SweepExit.ProfitTarget;
                Close(bar, Price(due, level, false, market), exit, point - 1, path.HighFirst);
                return;
            }

            price = turn;
        }
    }

    /// <summary>
    /// Whether of two exits that the bar reaches the upper one is nearer to the open; null where that decides nothing.
    /// </summary>
    private bool? IsUpperExitNearer(in MarketBar market)
    {
        if (_terms.Fills == HistoricalFills.Path) return null;
        bool onTouch = _terms.IsFillLimitOnTouch;
        (FillTerms upper, FillTerms lower) = _side > 0 ? (_target, _stop) : (_stop, _target);
        if (!FillRules.IsDueAt(upper, market.High, _tick, onTouch) || !FillRules.IsDueAt(lower, market.Low, _tick, onTouch))
            return null;
        double up = Math.Abs(FillRules.DueLevel(upper, _tick, onTouch) - market.Open);
        double down = Math.Abs(FillRules.DueLevel(lower, _tick, onTouch) - market.Open);
        return up == down ? null : up < down;
    }

    private double Price(in FillTerms terms, double price, bool wasDue, in MarketBar market) => FillRules.FillPrice(
        terms, price, wasDue, market, terms.Type == OrderType.Limit ? 0 : _terms.Slippage, _terms.IsFillLimitOnTouch);

    private static FillTerms AtMarket(bool isBuy) => new(OrderType.Market, isBuy, 0, 0, false);

    private void Open(int bar, double price)
    {
        int quantity = _variant.Quantity;
        _side = _entering;
        _entering = 0;
        _isAgainst = false;
        _entryBar = bar;
        _entryPrice = price;
        _paid += _commission;
        _average = (0.0 * 0 + price * quantity) / quantity;
        MasterInstrument master = _terms.Instrument;
        double stop = master.RoundToTickSize(_side > 0 ? price - (_stopTicks * _tick) : price + (_stopTicks * _tick));
        double target = master.RoundToTickSize(_side > 0 ? price + (_targetTicks * _tick) : price - (_targetTicks * _tick));
        _stop = new FillTerms(OrderType.StopMarket, _side < 0, 0, stop, false);
        _target = new FillTerms(OrderType.Limit, _side < 0, target, 0, false);
        double slack = _tick * FillRules.Tolerance;
        (FillTerms lower, FillTerms upper) = _side > 0 ? (_stop, _target) : (_target, _stop);
        _low = FillRules.DueLevel(lower, _tick, _terms.IsFillLimitOnTouch) + slack;
        _high = FillRules.DueLevel(upper, _tick, _terms.IsFillLimitOnTouch) - slack;
        _sent.Add(_market.ActsAt[bar - 1]);
        _sent.Add(_market.ActsAt[bar - 1]);
    }

    private void Close(int bar, double price, SweepExit exit, int leg, bool isHighFirst)
    {
        _paid += _commission;
        _gross += _variant.Quantity * _side * (price - _average) * _pointValue;
        if (Count == _trades.Length) Array.Resize(ref _trades, Count * 2);
        _trades[Count++] = new SweepTrade(_entryBar, bar, _entryPrice, price, _side, exit, leg, isHighFirst);
        _side = 0;
        _average = 0;
    }

    /// <summary>A session ends: what works is cancelled, and the position is closed at the bar's close.</summary>
    private void CloseSession(int bar)
    {
        if (!_terms.ClosesAtSessionEnd || _market.SessionEnd[bar] != bar) return;
        _entering = _reversal = 0;
        _isClosing = false;
        if (_side == 0) return;
        var market = new MarketBar(bar, default, _market.Open[bar], _market.High[bar], _market.Low[bar], _market.Close[bar]);
        _sent.Add(_market.ActsAt[bar]);
        double price = FillRules.FillPrice(AtMarket(_side < 0), market.Close, true, market, _terms.Slippage, false);
        Close(bar, price, SweepExit.SessionClose, -1, false);
    }

    /// <summary>The next bar at which something can happen to the position; the number of bars for none.</summary>
    private int NextEvent(int bar)
    {
        if (_isAgainst || bar >= _market.Count) return bar;
        int against = _turns.NextOf(_turns.From(_next, bar), -_side);
        int end = against < _turns.Count ? _turns.Bars[against] : _market.Count;
        if (_terms.ClosesAtSessionEnd) end = Math.Min(end, _market.SessionEnd[bar]);

        // Bar by bar the day's loss is another question on another day.
        if (_variant.LossLimit > 0) end = Math.Min(end, _market.NextDay[bar - 1]);
        double lossClose = LossClose();
        return _side > 0
            ? BarScan.Next(_market, bar, end, _low, _high, lossClose, double.PositiveInfinity)
            : BarScan.Next(_market, bar, end, _low, _high, double.NegativeInfinity, lossClose);
    }

    /// <summary>
    /// A close at which the day's loss may be at the limit: a little before it, since what decides is asked there once more.
    /// </summary>
    private double LossClose()
    {
        if (_variant.LossLimit <= 0 || _day.IsReached) return _side > 0 ? double.NegativeInfinity : double.PositiveInfinity;
        double loss = -_variant.LossLimit + 0.0051 - _day.Realized(Realized);
        double away = loss / (_variant.Quantity * _pointValue) + (_average * 1e-12);
        return _side > 0 ? _average + away : _average - away;
    }
}
