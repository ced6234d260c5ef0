namespace NT8Bridge.Sessions;

/// <summary>
/// The sessions of a market. Pure: it reads no clock, gives the same answer for the same instant, and can be used from any
/// thread.
/// </summary>
public interface ISessionCalendar
{
    /// <summary>Name of the template that the sessions come from, for example "CME US Index Futures ETH".</summary>
    string Name { get; }

    /// <summary>
    /// The session in progress at <paramref name="utcTicks"/>, else the first one that begins later. For a bar that ends at
    /// <c>e</c> ask for <c>e − 1</c>, because a bar that ends at the session's end still belongs to the session.
    /// </summary>
    Session SessionAtOrAfter(long utcTicks);
}
