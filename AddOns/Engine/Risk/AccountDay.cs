using System;
using System.Collections.Generic;

namespace NT8Bridge.Risk;

/// <summary>
/// The profit of one account in a trading day, over all strategies that share it: what was kept of strategies that have ended,
/// and the shares of those that run. Once the loss limit is reached it stays reached until the next trading day, whatever is
/// enabled again. Safe from any thread; reads no clock and no file.
/// </summary>
public sealed class AccountDay
{
    /// <summary>Days that are kept: instruments of one account may be in two trading days at once.</summary>
    public const int Days = 3;

    private readonly List<DayShare> _shares = new();
    private readonly KeptDays _kept = new();

    /// <summary>Something that must be kept has changed. Raised outside of any lock, on the thread that changed it.</summary>
    public event Action? Changed;

    /// <summary>Guards the figures of the shares.</summary>
    internal object Gate { get; } = new();

    /// <summary>Opens a strategy's share.</summary>
    public DayShare Open()
    {
        var share = new DayShare(this);
        lock (Gate) _shares.Add(share);
        return share;
    }

    /// <summary>Puts back what an earlier run kept; records of days that are here already count on top.</summary>
    public void Restore(IEnumerable<AccountDayRecord> records)
    {
        if (records is null) throw new ArgumentNullException(nameof(records));
        lock (Gate)
            foreach (AccountDayRecord record in records) Add(record);
    }

    /// <summary>What is to be kept now, oldest day first: realized profit and whether the limit was reached.</summary>
    public AccountDayRecord[] Records()
    {
        lock (Gate)
        {
            var all = new KeptDays(_kept);
            foreach (DayShare share in _shares)
            {
                if (share.Day == DateTime.MinValue) continue;
                AccountDayRecord before = all.Of(share.Day);
                all.Set(new AccountDayRecord(share.Day, before.Realized + share.Realized, before.IsLimitReached));
            }

            return all.ToArray();
        }
    }

    /// <summary>Profit of the account in that trading day, realized and open, in account currency.</summary>
    public double Profit(DateTime day)
    {
        lock (Gate) return ProfitOf(day);
    }

    /// <summary>Whether the limit was reached in that trading day.</summary>
    public bool IsLimitReached(DateTime day)
    {
        lock (Gate) return _kept.Of(day).IsLimitReached;
    }

    /// <summary>
    /// Looks whether the profit of the day has fallen by the limit; true from then on. <paramref name="limit"/> is in account
    /// currency; 0 for none.
    /// </summary>
    internal bool Reaches(DateTime day, double limit)
    {
        lock (Gate)
        {
            AccountDayRecord record = _kept.Of(day);
            if (record.IsLimitReached) return true;
            // In cents, since sums of prices have a last digit of their own: a loss of 1,500.00 reaches a limit of 1,500.
            if (!(limit > 0) || !(Math.Round(ProfitOf(day), 2) <= -limit)) return false;
            _kept.Set(new AccountDayRecord(day, record.Realized, true));
        }

        Changed?.Invoke();
        return true;
    }

    /// <summary>A share's realized profit has changed.</summary>
    internal void OnRealized() => Changed?.Invoke();

    /// <summary>A share's day is over, or the share ends: its realized profit of the day is kept.</summary>
    internal void Keep(DayShare share)
    {
        if (share.Day == DateTime.MinValue) return;
        Add(new AccountDayRecord(share.Day, share.Realized, false));
    }

    internal void Remove(DayShare share)
    {
        lock (Gate)
        {
            if (!_shares.Remove(share)) return;
            Keep(share);
        }

        Changed?.Invoke();
    }

    private void Add(AccountDayRecord record)
    {
        AccountDayRecord before = _kept.Of(record.Day);
        _kept.Set(new AccountDayRecord(
            record.Day, before.Realized + record.Realized, before.IsLimitReached || record.IsLimitReached));
    }

    private double ProfitOf(DateTime day)
    {
        double sum = _kept.Of(day).Realized;
        foreach (DayShare share in _shares)
            if (share.Day == day) sum += share.Realized + share.Open;
        return sum;
    }
}
