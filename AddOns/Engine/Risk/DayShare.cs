using System;

namespace NT8Bridge.Risk;

/// <summary>One strategy's part of an account's day. Used from the strategy's thread; ends with the strategy.</summary>
public sealed class DayShare : IDisposable
{
    private readonly AccountDay _account;
    private double _realizedBefore;
    private double _allRealized;

    internal DayShare(AccountDay account) => _account = account;

    /// <summary>The trading day that the figures belong to; DateTime.MinValue before the first.</summary>
    public DateTime Day { get; private set; } = DateTime.MinValue;

    /// <summary>Realized profit since the day began, in account currency.</summary>
    public double Realized { get; private set; }

    /// <summary>Profit of the open position, in account currency.</summary>
    public double Open { get; private set; }

    /// <summary>The account over all its strategies.</summary>
    public AccountDay Account => _account;

    /// <summary>True while the loss limit of this share's day is reached.</summary>
    public bool IsLimitReached => Day != DateTime.MinValue && _account.IsLimitReached(Day);

    /// <summary>
    /// The strategy's profit now. The first call of a trading day sets where its realized profit is counted from.
    /// </summary>
    /// <param name="day">Trading day; midnight, kind unspecified.</param>
    /// <param name="realized">Realized profit since the strategy began, in account currency.</param>
    /// <param name="open">Profit of the open position.</param>
    public void Post(DateTime day, double realized, double open)
    {
        if (day == Day && realized == _allRealized && open == Open) return;
        bool isToKeep = realized != _allRealized;
        lock (_account.Gate) Take(day, realized, open);
        if (isToKeep) _account.OnRealized();
    }

    /// <summary>
    /// Looks whether the profit of the account's day has fallen by the limit, in account currency; 0 for none. Once true it stays
    /// true for the day.
    /// </summary>
    public bool Reaches(double limit) => Day != DateTime.MinValue && _account.Reaches(Day, limit);

    /// <inheritdoc/>
    public void Dispose() => _account.Remove(this);

    private void Take(DateTime day, double realized, double open)
    {
        if (day != Day)
        {
            // What was realized since the last call of the day before came with a fill of that day.
            Realized = _allRealized - _realizedBefore;
            _account.Keep(this);
            Day = day;
            _realizedBefore = _allRealized;
        }

        _allRealized = realized;
        Realized = realized - _realizedBefore;
        Open = open;
    }
}
