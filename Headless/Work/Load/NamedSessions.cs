using NT8Bridge.Sessions;

namespace NT8Bridge.Headless.Work.Load;

/// <summary>Whose sessions anchor the bars that are made of a file.</summary>
/// <param name="Calendar">The sessions.</param>
/// <param name="Instrument">
/// The instrument's full name as NinjaTrader writes it, by whatever name it was asked for; null when nobody told it.
/// </param>
public sealed record NamedSessions(ISessionCalendar Calendar, string? Instrument);
