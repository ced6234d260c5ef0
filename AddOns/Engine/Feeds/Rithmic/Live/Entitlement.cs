using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using NT8Bridge.Feeds.Rithmic.Faults;
using NT8Bridge.Feeds.Rithmic.Protocol;
using NT8Bridge.Feeds.Rithmic.Session;

namespace NT8Bridge.Feeds.Rithmic.Live;

/// <summary>What the server says about a login's right to an exchange's data.</summary>
internal static class Entitlement
{
    private const long Disabled = 2;

    /// <summary>
    /// A login without a market's data gets silence, not an error: the server's own list tells which it is, or why that is not
    /// known.
    /// </summary>
    public static async Task TellAsync(PlantSession session, string exchange, Action<string> tell, CancellationToken cancellation)
    {
        try
        {
            tell(await AskAsync(session, exchange, cancellation).ConfigureAwait(false));
        }
        catch (RithmicException unknown)
        {
            tell("Whether this login may have " + exchange + " is not known. " + unknown.Message);
        }
        catch (OperationCanceledException)
        {
            // The feed was stopped, and nobody asks any more.
        }
    }

    private static async Task<string> AskAsync(PlantSession session, string exchange, CancellationToken cancellation)
    {
        var request = new ListRequest(new Message(ReferenceMessages.RequestListExchangePermissions));
        await session.AskAsync(request, request.Answers, SessionLimits.Answer, cancellation).ConfigureAwait(false);
        IReadOnlyList<Message> parts = await request.Answers.ConfigureAwait(false);
        foreach (Message part in parts)
        {
            if (part.Text("exchange") != exchange) continue;
            return part.Integer("entitlement_flag") == Disabled
                ? "This login is NOT entitled to the data of " + exchange + "; no trade will come. Ask the broker."
                : "This login is entitled to the data of " + exchange + ".";
        }

        return "The server's list of exchanges does not name " + exchange + ".";
    }
}
