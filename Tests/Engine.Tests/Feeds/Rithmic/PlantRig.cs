using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge.Feeds.Rithmic.Credentials;
using NT8Bridge.Feeds.Rithmic.Options;
using NT8Bridge.Feeds.Rithmic.Protocol;
using NT8Bridge.Feeds.Rithmic.Session;
using NT8Bridge.Feeds.Rithmic.Transport;
using NT8Bridge.RithmicGateway;

namespace NT8Bridge.Tests.Feeds.Rithmic;

/// <summary>
/// The client's own session with one plant of a gateway, without the feed that uses it: what it asks and what it hears.
/// </summary>
internal sealed class PlantRig : ISessionEvents, IDisposable
{
    private readonly object _gate = new();
    private readonly List<int> _heard = [];
    private readonly RithmicCredentials _credentials = new("trader", new Password(FeedRig.Secret));

    public PlantRig(IReadOnlyList<Trade> trades, Action<GatewayScript>? script = null)
    {
        var healthy = new GatewayScript { Password = FeedRig.Secret };
        script?.Invoke(healthy);
        Gateway = new Gateway(trades, healthy) { Clock = () => TimeSpan.FromTicks(Clock.MonotonicTicks) };
    }

    public Gateway Gateway { get; }

    public VirtualClock Clock { get; } = new(new DateTime(2013, 10, 8));

    /// <summary>A session that is logged in and, unless it shall be silent, beating.</summary>
    public async Task<PlantSession> OpenAsync(RithmicPlant plant, bool beats = true)
    {
        if (beats)
        {
            var options = new RithmicOptions
            {
                Gateway = Gateway.Address, SystemName = "Rithmic Test", Instrument = "GC", Exchange = "COMEX",
            };
            using var gate = new PlantGate(Clock, new BackoffPolicy(new Random(1)));
            var login = new PlantLogin(options, _credentials, Clock, gate, static () => new WebSocketTransport());
            return await login.OpenAsync(plant, this, CancellationToken.None);
        }

        var session = new PlantSession(new WebSocketTransport(), Clock, this, _credentials.Secrets);
        await session.ConnectAsync(Gateway.Address, CancellationToken.None);
        Message answer = await AskAsync(session, new Message(SessionMessages.RequestLogin)
            .Set("user", "trader").Set("password", FeedRig.Secret).Set("infra_type", (long)plant));
        Assert.AreEqual("0", answer.Texts("rp_code")[0]);
        return session;
    }

    public static Task<Message> AskAsync(PlantSession session, Message request) =>
        session.AskAsync(request, SessionLimits.Answer, CancellationToken.None);

    /// <summary>First code of the answer to a subscription (1) or its end (2).</summary>
    public static async Task<string> SubscribeAsync(
        PlantSession session, long kind, long bits, string symbol = "GCZ3") =>
        (await AskAsync(session, new Message(LiveMessages.RequestMarketDataUpdate)
            .Set("symbol", symbol).Set("exchange", "COMEX").Set("request", kind).Set("update_bits", bits))).Texts("rp_code")[0];

    /// <summary>
    /// Templates of what the server pushed since the last call. The answer to a question of this client's comes behind all that.
    /// </summary>
    public async Task<int[]> HeardAsync(PlantSession session)
    {
        await AskAsync(session, new Message(ReferenceMessages.RequestFrontMonthContract)
            .Set("symbol", "GC").Set("exchange", "COMEX"));
        lock (_gate)
        {
            int[] heard = [.. _heard];
            _heard.Clear();
            return heard;
        }
    }

    void ISessionEvents.Pushed(Message message, long receivedAt)
    {
        lock (_gate) _heard.Add(message.Table.TemplateId);
    }

    void ISessionEvents.Note(string text)
    {
    }

    public void Dispose() => Gateway.Dispose();
}
