using System;

namespace NinjaTrader.Data;

/// <summary>A day with other hours.</summary>
public class PartialHoliday
{
    private readonly NT8Bridge.Sessions.PartialHoliday _holiday;

    internal PartialHoliday(NT8Bridge.Sessions.PartialHoliday holiday) => _holiday = holiday;

    /// <summary>The trading day.</summary>
    public DateTime Date => _holiday.TradingDay;

    /// <summary>What is special about it.</summary>
    public string Description => IsEarlyClose ? "Early close" : IsLateBegin ? "Late open" : "Other hours";

    /// <summary>Whether it closes early.</summary>
    public bool IsEarlyClose => _holiday.EarlyClose is not null;

    /// <summary>Whether it closes early, by the name that stands in NinjaTrader's own templates.</summary>
    public bool IsEarlyEnd => IsEarlyClose;

    /// <summary>Whether it opens late.</summary>
    public bool IsLateBegin => _holiday.LateOpen is not null;
}
