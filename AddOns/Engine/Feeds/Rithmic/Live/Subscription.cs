using System;
using System.Threading;
using System.Threading.Tasks;
using NT8Bridge.Feeds.Rithmic.Faults;
using NT8Bridge.Feeds.Rithmic.Protocol;
using NT8Bridge.Feeds.Rithmic.Session;

namespace NT8Bridge.Feeds.Rithmic.Live;

/// <summary>Asks the ticker plant for a contract's last trades and best quotes.</summary>
internal static class Subscription
{
    private const long LastTradeAndQuote = 1 | 2;

    /// <summary>Completes when the server has confirmed; trades may come before.</summary>
    /// <exception cref="RithmicException">The server does not send this contract, or does not answer.</exception>
    public static async Task BeginAsync(PlantSession session, string contract, string exchange, CancellationToken cancellation)
    {
        Message request = new Message(LiveMessages.RequestMarketDataUpdate)
            .Set("symbol", contract).Set("exchange", exchange).Set("request", 1L).Set("update_bits", LastTradeAndQuote);
        Message answer;
        try
        {
            answer = await session.AskAsync(request, SessionLimits.Answer, cancellation).ConfigureAwait(false);
        }
        catch (RithmicException rejected) when (rejected.Fault == RithmicFault.RequestRefused)
        {
            throw Refusal(contract, rejected.Message, rejected);
        }

        var code = new ResponseCode(answer.Texts("rp_code"));
        if (code.Outcome != ResponseOutcome.Success) throw Refusal(contract, code.Explain(atLogin: false), null);
    }

    private static RithmicException Refusal(string contract, string reason, Exception? cause) =>
        new(RithmicFault.SubscriptionRefused, "Rithmic does not send " + contract + ". " + reason, cause);
}
