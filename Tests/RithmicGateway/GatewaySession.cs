using System;
using System.IO;
using System.Threading.Tasks;

namespace NT8Bridge.RithmicGateway;

/// <summary>One connection of a client: what it has asked for, and the ways to answer it, right and wrong.</summary>
public sealed class GatewaySession
{
    internal GatewaySession(WebSocketPeer peer) => Peer = peer;

    /// <summary>The bare connection.</summary>
    public WebSocketPeer Peer { get; }

    /// <summary>Plant of the login: 1 ticker, 3 history, 0 before.</summary>
    public int Plant { get; internal set; }

    /// <summary>Symbol that was subscribed last and still is, empty when there is none.</summary>
    public string Symbol => Subscribed.Newest;

    /// <summary>When the client sent its last message, on the gateway's clock.</summary>
    internal TimeSpan LastHeard { get; set; }

    /// <summary>True when the gateway broke the connection because nothing came.</summary>
    public bool IsCut { get; internal set; }

    /// <summary>What the client is sent.</summary>
    internal Subscriptions Subscribed { get; } = new();

    /// <summary>Heartbeats that came.</summary>
    public int Heartbeats { get; internal set; }

    /// <summary>True after a logout.</summary>
    public bool LoggedOut { get; internal set; }

    /// <summary>Sends one message as one frame.</summary>
    public Task SendAsync(FrameBuilder message) => Peer.SendAsync(message.Frame());

    /// <summary>Sends a forced logout.</summary>
    public async Task ForceLogoutAsync()
    {
        try
        {
            await SendAsync(new FrameBuilder(77)).ConfigureAwait(false);
        }
        catch (Exception e) when (e is IOException or ObjectDisposedException)
        {
            // The message asks the client to hang up, so that it can be gone before the write returns.
        }
    }

    /// <summary>Sends a rejection; an empty identity leaves <c>user_msg</c> out.</summary>
    public Task RejectAsync(string userMsg, params string[] code)
    {
        var message = new FrameBuilder(75);
        if (userMsg.Length > 0) message.Text(132760, userMsg);
        return SendAsync(message.Text(132766, code));
    }
}
