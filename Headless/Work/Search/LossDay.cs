using System;

namespace NT8Bridge.Headless.Work.Search;

/// <summary>
/// The profit of a trading day and whether its loss limit is reached, as the strategy's share of its account's day counts them.
/// </summary>
internal struct LossDay
{
    private int _day;
    private double _realizedBefore;
    private int _reached;

    /// <summary>No day yet.</summary>
    public static LossDay None => new() { _day = -1, _reached = -1 };

    /// <summary>Whether the limit of the present day is reached.</summary>
    public readonly bool IsReached => _reached == _day && _day >= 0;

    /// <summary>A bar of a day has closed: the first one of a day sets from where its profit is counted.</summary>
    public void Begin(int day, double realized)
    {
        if (day == _day) return;
        _day = day;
        _realizedBefore = realized;
    }

    /// <summary>Profit realized since the day began.</summary>
    public readonly double Realized(double realized) => realized - _realizedBefore;

    /// <summary>
    /// True when the limit is reached now for the first time. In cents, since sums of prices have a last digit of their own.
    /// </summary>
    public bool Reaches(double limit, double realized, double open)
    {
        if (!(limit > 0) || _reached == _day || !(Math.Round(Realized(realized) + open, 2) <= -limit)) return false;
        _reached = _day;
        return true;
    }
}
