#nullable disable
using System;
using NinjaTrader.Cbi;
using NinjaTrader.Data;

namespace NinjaTrader.NinjaScript.Indicators;

/// <summary>A built-in indicator that goes by trading days.</summary>
public abstract class TradingDayIndicator<TMemory> : RevisingIndicator<TMemory>
    where TMemory : struct
{
    private SessionIterator sessions;
    private DateTime sessionEnd;
    private DateTime tradingDay;

    /// <summary>True for bars that are shorter than a day.</summary>
    protected bool IsIntraday { get; private set; }

    /// <summary>The exchange's date of the bar in work; its own date for bars of days and longer.</summary>
    protected DateTime TradingDay()
    {
        if (!IsIntraday)
            return Time[0].Date;

        if (Time[0] > sessionEnd)
        {
            sessions.GetNextSession(Time[0], true);
            sessionEnd = sessions.ActualSessionEnd;
            tradingDay = sessions.ActualTradingDayExchange;
        }

        return tradingDay;
    }

    /// <summary>To be called with every state.</summary>
    protected void FollowSessions()
    {
        if (State != State.DataLoaded)
            return;

        BarsPeriodType type = BarsPeriod.BarsPeriodType == BarsPeriodType.HeikenAshi
            ? BarsPeriod.BaseBarsPeriodType
            : BarsPeriod.BarsPeriodType;
        IsIntraday = type != BarsPeriodType.Day && type != BarsPeriodType.Week && type != BarsPeriodType.Month
            && type != BarsPeriodType.Year;
        sessions = new SessionIterator(Bars);
        sessionEnd = DateTime.MinValue;
    }

    /// <summary>Says in the log that it shows nothing on these bars.</summary>
    protected void RefuseBars(string needed) => Log(GetType().Name + " shows nothing: it needs " + needed + ".", LogLevel.Error);
}
