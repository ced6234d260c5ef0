using System;

namespace NT8Bridge.Headless.Statistics;

/// <summary>Longest rows of winners and of losers. An even trade ends both.</summary>
internal sealed class Streaks
{
    private int _winners;
    private int _losers;

    public int Winners { get; private set; }

    public int Losers { get; private set; }

    public void Add(double profit)
    {
        _winners = profit > 0 ? _winners + 1 : 0;
        _losers = profit < 0 ? _losers + 1 : 0;
        Winners = Math.Max(Winners, _winners);
        Losers = Math.Max(Losers, _losers);
    }
}
