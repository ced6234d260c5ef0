using System;
using System.IO;
using NT8Bridge.Clocks;
using NT8Bridge.Feeds.Rithmic.Credentials;
using NT8Bridge.Feeds.Rithmic.Options;
using NT8Bridge.Sessions;

namespace NT8Bridge.Feeds.Rithmic;

/// <summary>
/// Makes a feed from a trader's settings, or says why there is none: the gateway's address is no address, a setting or the
/// credentials are missing, the market is replayed. Nothing runs before the feed is started.
/// </summary>
public sealed class RithmicStart
{
    /// <summary>
    /// Bars that may wait where a replay takes them later than they come: five trading days of thirty-second bars.
    /// </summary>
    private const int QueuedInReplay = 1 << 14;

    private RithmicStart(RithmicFeed? feed, string refusal)
    {
        Feed = feed;
        Refusal = refusal;
    }

    /// <summary>The feed; null when it is refused.</summary>
    public RithmicFeed? Feed { get; }

    /// <summary>Why there is no feed, in words for the trader; empty when there is one.</summary>
    public string Refusal { get; }

    /// <summary>Makes the feed with the credentials of the environment or of a <see cref="CredentialStore"/>.</summary>
    /// <param name="gateway">Address, <c>wss://…</c>.</param>
    /// <param name="systemName">System to log in to.</param>
    /// <param name="appName">Application name as it passed Rithmic's conformance test.</param>
    /// <param name="exchange">Exchange as Rithmic writes it.</param>
    /// <param name="instrument">NinjaTrader's full name.</param>
    /// <param name="interval">Length of the bars.</param>
    /// <param name="calendar">The instrument's sessions; asked on the feed's threads.</param>
    /// <param name="credentialsFile">The store's file, which may not exist.</param>
    /// <param name="isReplay">
    /// The market is replayed: the past does not go together with a server's present, so only a gateway on this machine is used.
    /// </param>
    /// <param name="clock">The machine's clock, which the connection goes by in a replay too.</param>
    public static RithmicStart Of(
        string gateway, string systemName, string appName, string exchange, string instrument, BarInterval interval,
        ISessionCalendar calendar, string credentialsFile, bool isReplay, IWaitableClock clock)
    {
        if (!Uri.TryCreate(gateway, UriKind.Absolute, out Uri? address))
            return Refused("the gateway's address '" + gateway + "' is none; write wss://… as Rithmic named it to you.");
        if (isReplay && !address.IsLoopback)
            return Refused("the market is replayed, and a server's present does not go together with it.");
        try
        {
            RithmicCredentials? credentials = new CredentialStore(credentialsFile).Find();
            if (credentials is null)
            {
                return Refused(
                    "user and password are missing; enter them once in NT8Bridge's window, or set "
                    + RithmicCredentials.UserVariable + " and " + RithmicCredentials.PasswordVariable + " for the process.");
            }

            var options = new RithmicOptions
            {
                Gateway = address,
                SystemName = systemName,
                AppName = appName,
                Instrument = instrument,
                Exchange = exchange,
                Interval = interval,
                QueuedBars = isReplay ? QueuedInReplay : new RithmicOptions().QueuedBars,
            };
            return new RithmicStart(new RithmicFeed(options, credentials, calendar, clock), string.Empty);
        }
        catch (Exception unusable) when (unusable is ArgumentException or FormatException or InvalidDataException or IOException
            or UnauthorizedAccessException)
        {
            return Refused(unusable.Message);
        }
    }

    private static RithmicStart Refused(string reason) => new(null, reason);
}
