using System;
using NinjaTrader.NinjaScript;
using NT8Bridge.Risk;

namespace NT8Bridge.Headless.Work.Search;

/// <summary>
/// The gates of an entry that look at its bar alone: the session's end, hours, days, and whether there is an ATR.
/// </summary>
/// <param name="Exchange">Zone in which hours are meant.</param>
/// <param name="Hours">The hours.</param>
/// <param name="Days">The days.</param>
/// <param name="BeforeSessionEnd">No entry follows a bar that ends within this span of its session's end; 0 for none.</param>
internal sealed record BarGates(TimeZoneInfo Exchange, EntryHours Hours, EntryDays Days, TimeSpan BeforeSessionEnd)
{
    /// <summary>The gates as a strategy's settings say.</summary>
    public static BarGates Of(StrategyBase script, TimeZoneInfo exchange, int barSeconds) => new(
        exchange, EntryHours.Parse(Text(script, "EntryHours")), EntryDays.Parse(Text(script, "EntryDays")),
        script.IsExitOnSessionCloseStrategy
            ? TimeSpan.FromSeconds(script.ExitOnSessionCloseSeconds + barSeconds) : TimeSpan.Zero);

    /// <summary>Whether an entry may follow a bar, at the time when it would act.</summary>
    public bool IsOpen(in ProbedBar bar, long actsAt)
    {
        bool isAtEnd = BeforeSessionEnd > TimeSpan.Zero
            && bar.Bar.EndUtcTicks >= bar.Session.EndUtcTicks - BeforeSessionEnd.Ticks;
        if (isAtEnd || double.IsNaN(bar.Atr) || !Days.Contains(bar.Session.TradingDay)) return false;
        return Hours.IsAll
            || Hours.Contains(TimeZoneInfo.ConvertTimeFromUtc(new DateTime(actsAt, DateTimeKind.Utc), Exchange).TimeOfDay);
    }

    private static string Text(StrategyBase script, string name) =>
        (string)script.GetType().GetProperty(name)!.GetValue(script)!;
}
