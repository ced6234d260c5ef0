using NT8Bridge.Signals;

namespace NT8Bridge.Benchmarks.Engine.Bare;

/// <summary>The built-in model's eight rules written out, and the newest signals in a ring of plain arrays.</summary>
internal sealed class BareSignals
{
    private const int Ema9 = 0;
    private const int Ema21 = 1;
    private const int Rsi = 3;
    private const int Macd = 4;
    private const int MacdSignal = 5;
    private const int StochasticsK = 12;
    private const int StochasticsD = 13;
    private const int Vwap = 15;
    private readonly long[] _times;
    private readonly SignalDirection[] _directions;
    private readonly double[] _scores;
    private readonly double[] _closes;
    private readonly int[] _spoken;
    private int _slot;
    private double _ema9 = double.NaN;
    private double _ema21 = double.NaN;
    private double _k = double.NaN;
    private double _d = double.NaN;

    internal BareSignals(int capacity)
    {
        _times = new long[capacity];
        _directions = new SignalDirection[capacity];
        _scores = new double[capacity];
        _closes = new double[capacity];
        _spoken = new int[capacity];
    }

    internal double Score { get; private set; }

    internal int Spoken { get; private set; }

    internal void Add(in Bar bar, BareTimeframe[] timeframes)
    {
        double[] half = timeframes[0].Outputs;
        double[] one = timeframes[1].Outputs;
        double[] five = timeframes[2].Outputs;
        double[] quarter = timeframes[3].Outputs;
        double score = 0;
        int spoken = 0;
        if (timeframes[3].Closed >= 21)
        {
            if (quarter[Ema9] > quarter[Ema21]) { score += 1; spoken |= 1; }
            if (quarter[Ema9] < quarter[Ema21]) { score -= 1; spoken |= 2; }
        }

        if (timeframes[2].Closed >= 34)
        {
            if (five[Macd] > five[MacdSignal] && five[Rsi] > 50) { score += 1.5; spoken |= 4; }
            if (five[Macd] < five[MacdSignal] && five[Rsi] < 50) { score -= 1.5; spoken |= 8; }
        }

        if (bar.Close > half[Vwap]) { score += 1; spoken |= 16; }
        if (bar.Close < half[Vwap]) { score -= 1; spoken |= 32; }

        double ema9 = timeframes[1].Closed >= 9 ? one[Ema9] : double.NaN;
        double ema21 = timeframes[1].Closed >= 21 ? one[Ema21] : double.NaN;
        double k = timeframes[1].Closed >= 18 ? one[StochasticsK] : double.NaN;
        double d = timeframes[1].Closed >= 18 ? one[StochasticsD] : double.NaN;
        if ((_ema9 <= _ema21 && ema9 > ema21) || (_k <= _d && k > d && k < 40)) { score += 1.5; spoken |= 64; }
        if ((_ema9 >= _ema21 && ema9 < ema21) || (_k >= _d && k < d && k > 60)) { score -= 1.5; spoken |= 128; }
        _ema9 = ema9;
        _ema21 = ema21;
        _k = k;
        _d = d;

        Score = score;
        Spoken = spoken;
        _times[_slot] = bar.EndUtcTicks;
        _directions[_slot] = score >= 4 ? SignalDirection.Buy : score <= -4 ? SignalDirection.Sell : SignalDirection.Hold;
        _scores[_slot] = score;
        _closes[_slot] = bar.Close;
        _spoken[_slot] = spoken;
        if (++_slot == _times.Length) _slot = 0;
    }
}
