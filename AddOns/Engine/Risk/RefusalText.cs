using System;
using System.Globalization;

namespace NT8Bridge.Risk;

/// <summary>Why an entry was refused, as a sentence for output, log and journal.</summary>
public static class RefusalText
{
    /// <summary>The sentence for the gate that was closed at that moment.</summary>
    public static string Of(EntryGate gate, EntryMoment moment)
    {
        if (moment is null) throw new ArgumentNullException(nameof(moment));
        return gate switch
        {
            EntryGate.SignalsOnly => "signals only, as set",
            EntryGate.Permission => "the account counts as live and AllowLiveOrders is off",
            EntryGate.Pause => "paused by the trader",
            EntryGate.OrderConnection => "the order connection of the account is away",
            EntryGate.Reconciliation => "the account holds something else than the strategy knows of",
            EntryGate.Flattening => "a position is being closed and is not flat yet",
            EntryGate.LossLimit => "the daily loss limit is reached",
            EntryGate.Readiness => "the engine is not ready",
            EntryGate.SessionOver => Text("the session of the signal's bar ended at {0:yyyy-MM-dd HH:mm:ss} UTC", moment),
            EntryGate.SessionEnd => Text("the session ends at {0:yyyy-MM-dd HH:mm:ss} UTC", moment),
            EntryGate.StaleSignal => string.Format(
                CultureInfo.InvariantCulture, "the signal is {0:0} s old",
                TimeSpan.FromTicks(moment.UtcTicks - moment.BarEndUtcTicks).TotalSeconds),
            EntryGate.Distance => "there is no ATR yet for stop and target",
            EntryGate.Hours => "outside the hours for entries",
            EntryGate.Days => "no day for entries",
            EntryGate.TradesPerDay => "as many entries as wanted in one trading day were sent",
            EntryGate.MaximumPosition => string.Format(
                CultureInfo.InvariantCulture, "the account would hold {0} contracts",
                (long)moment.AccountPosition + moment.Entry),
            EntryGate.OrderRate => "as many orders as allowed in one minute were sent",
            _ => throw new ArgumentOutOfRangeException(nameof(gate), gate, "no such gate"),
        };
    }

    private static string Text(string format, EntryMoment moment) =>
        string.Format(CultureInfo.InvariantCulture, format, new DateTime(moment.Session.EndUtcTicks, DateTimeKind.Utc));
}
