using System;
using NT8Bridge.Benchmarks.Indicators.Bare;
using NT8Bridge.Sessions;

namespace NT8Bridge.Benchmarks.Engine.Bare;

/// <summary>
/// One timeframe of the hand-written loop: its forming bar in plain fields, its indicators, their last outputs.
/// </summary>
internal sealed class BareTimeframe
{
    /// <summary>The outputs' names, in the order of <see cref="Outputs"/>.</summary>
    internal static readonly string[] Names =
    [
        "ema9", "ema21", "ema50", "rsi14", "macd", "macd.signal", "macd.histogram", "atr14", "adx14", "bollinger.upper",
        "bollinger.middle", "bollinger.lower", "stochastics.k", "stochastics.d", "cci20", "vwap", "volsma20",
    ];

    private const int WindowSeconds = 4 * 3600;
    private readonly long _interval;
    private readonly BareEma _ema9 = new(9);
    private readonly BareEma _ema21 = new(21);
    private readonly BareEma _ema50 = new(50);
    private readonly BareRsi _rsi = new(14);
    private readonly BareEma _fast = new(12);
    private readonly BareEma _slow = new(26);
    private readonly BareEma _signal = new(9);
    private readonly BareAtr _atr = new(14);
    private readonly BareAdx _adx = new(14);
    private readonly BareBands _bands = new(20, 2);
    private readonly BareSlowStochastics _stochastics = new(14, 3, 3);
    private readonly BareCci _cci = new(20);
    private readonly BareSma _volume = new(20);
    private readonly Bar[] _window;
    private int _newest = -1;
    private bool _isForming;
    private long _end;
    private double _open;
    private double _high;
    private double _low;
    private double _close;
    private long _traded;
    private DateTime _formingDay;
    private DateTime _day;
    private double _priceTimesVolume;
    private double _dayVolume;

    internal BareTimeframe(int seconds)
    {
        Seconds = seconds;
        _interval = seconds * TimeSpan.TicksPerSecond;
        _window = new Bar[WindowSeconds / seconds];
    }

    internal int Seconds { get; }

    /// <summary>Bars closed so far.</summary>
    internal int Closed { get; private set; }

    internal double[] Outputs { get; } = new double[Names.Length];

    internal void Add(in Bar bar, in Session session)
    {
        if (_isForming && bar.EndUtcTicks > _end) Close();
        if (_isForming)
        {
            if (bar.High > _high) _high = bar.High;
            if (bar.Low < _low) _low = bar.Low;
            _traded += bar.Volume;
        }
        else
        {
            long bars = (bar.EndUtcTicks - session.BeginUtcTicks + _interval - 1) / _interval;
            _end = Math.Min(session.BeginUtcTicks + (bars * _interval), session.EndUtcTicks);
            _open = bar.Open;
            _high = bar.High;
            _low = bar.Low;
            _traded = bar.Volume;
            _formingDay = session.TradingDay;
            _isForming = true;
        }

        _close = bar.Close;
        if (bar.EndUtcTicks == _end) Close();
    }

    private void Close()
    {
        _isForming = false;
        Closed++;
        if (++_newest == _window.Length) _newest = 0;
        _window[_newest] = new Bar(_end, _open, _high, _low, _close, _traded, 0);
        ref readonly Bar bar = ref _window[_newest];
        double[] outputs = Outputs;
        outputs[0] = _ema9.Update(_close);
        outputs[1] = _ema21.Update(_close);
        outputs[2] = _ema50.Update(_close);
        outputs[3] = _rsi.Update(_close);
        double line = _fast.Update(_close) - _slow.Update(_close);
        double signal = _signal.Update(line);
        outputs[4] = line;
        outputs[5] = signal;
        outputs[6] = line - signal;
        outputs[7] = _atr.Update(in bar);
        outputs[8] = _adx.Update(in bar);
        double offset = _bands.Update(_close, out double middle);
        outputs[9] = middle + offset;
        outputs[10] = middle;
        outputs[11] = middle - offset;
        outputs[12] = _stochastics.Update(in bar, out outputs[13]);
        outputs[14] = _cci.Update((_high + _low + _close) / 3);
        outputs[15] = Vwap();
        outputs[16] = _volume.Update(_traded);
    }

    private double Vwap()
    {
        double typical = (_high + _low + _close) / 3;
        if (_formingDay != _day)
        {
            _day = _formingDay;
            _priceTimesVolume = 0;
            _dayVolume = 0;
        }

        _priceTimesVolume += typical * _traded;
        _dayVolume += _traded;
        return _dayVolume > 0 ? _priceTimesVolume / _dayVolume : typical;
    }
}
