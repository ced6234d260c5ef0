namespace NT8Bridge.Sessions;

/// <summary>Knows when a market trades. Pure: no clock, same answer for the same instant, usable from any thread.</summary>
public interface ISessionCalendar
{
    /// <summary>Name of the template, for example "CME US Index Futures ETH".</summary>
    string Name { get; }

    /// <summary>
    /// The session in progress for a tick at <paramref name="utcTicks"/>, otherwise the first one to begin after it.
    /// For a bar stamped <c>e</c> ask with <c>e − 1</c>, since a bar stamped at the session's end belongs to it.
    /// </summary>
    Session SessionAtOrAfter(long utcTicks);
}
