using System;
using System.Collections.Generic;

namespace NT8Bridge.Risk;

/// <summary>
/// Records of the newest days of an account, one a day. So few are looked through from end to end, which allocates nothing: the
/// loss limit is asked about with every bar and every tick.
/// </summary>
internal sealed class KeptDays
{
    private readonly List<AccountDayRecord> _records = new();

    public KeptDays()
    {
    }

    /// <summary>A copy.</summary>
    public KeptDays(KeptDays other) => _records.AddRange(other._records);

    /// <summary>The record of a day; one without profit where there is none.</summary>
    public AccountDayRecord Of(DateTime day)
    {
        foreach (AccountDayRecord record in _records)
            if (record.Day == day) return record;
        return new AccountDayRecord(day, 0, false);
    }

    /// <summary>Takes a day's record in place of the one before; the oldest beyond <see cref="AccountDay.Days"/> goes.</summary>
    public void Set(AccountDayRecord record)
    {
        int index = 0;
        while (index < _records.Count && _records[index].Day < record.Day) index++;
        if (index < _records.Count && _records[index].Day == record.Day) _records[index] = record;
        else _records.Insert(index, record);
        if (_records.Count > AccountDay.Days) _records.RemoveAt(0);
    }

    /// <summary>All, oldest first.</summary>
    public AccountDayRecord[] ToArray() => _records.ToArray();
}
