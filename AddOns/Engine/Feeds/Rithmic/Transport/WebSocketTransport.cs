using System;
using System.Net;
using System.Net.WebSockets;
using System.Security.Authentication;
using System.Threading;
using System.Threading.Tasks;
using NT8Bridge.Feeds.Rithmic.Faults;

namespace NT8Bridge.Feeds.Rithmic.Transport;

/// <summary>
/// The framework's WebSocket. TLS, certificate trust and proxy are the system's; nothing is pinned or overridden.
/// </summary>
internal sealed class WebSocketTransport : IRithmicSocket
{
    private const int ReceiveBytes = 1 << 16;
    private const int SendBytes = 1 << 12;

    private readonly ClientWebSocket _socket = new();

    public WebSocketTransport()
    {
        _socket.Options.SetBuffer(ReceiveBytes, SendBytes);
#if NET
        _socket.Options.KeepAliveInterval = TimeSpan.FromSeconds(60);
        _socket.Options.KeepAliveTimeout = TimeSpan.FromSeconds(50);
#endif
    }

    public string CloseReason { get; private set; } = string.Empty;

    public async Task ConnectAsync(Uri gateway, CancellationToken cancellation)
    {
        try
        {
            await _socket.ConnectAsync(gateway, cancellation).ConfigureAwait(false);
        }
        catch (WebSocketException failure) when (!cancellation.IsCancellationRequested)
        {
            throw IsTrustFailure(failure)
                ? new RithmicException(
                    RithmicFault.UntrustedCertificate,
                    gateway.Host + " shows a certificate that this machine does not trust. Check the gateway's address; do not "
                    + "log in through a network that intercepts TLS.", failure)
                : new RithmicException(
                    RithmicFault.Unreachable,
                    gateway.Host + ":" + gateway.Port + " does not accept a WebSocket connection (" + Innermost(failure).Message
                    + "). Check the gateway's address and the network.", failure);
        }
    }

    public Task SendAsync(byte[] bytes, int count, CancellationToken cancellation) =>
        _socket.SendAsync(new ArraySegment<byte>(bytes, 0, count), WebSocketMessageType.Binary, true, cancellation);

#if NET
    public async ValueTask<SocketRead> ReceiveAsync(ArraySegment<byte> space)
    {
        ValueWebSocketReceiveResult result = await _socket.ReceiveAsync(space.AsMemory(), CancellationToken.None)
            .ConfigureAwait(false);
        return new SocketRead(Kind(result.MessageType), result.Count, result.EndOfMessage);
    }
#else
    public async Task<SocketRead> ReceiveAsync(ArraySegment<byte> space)
    {
        WebSocketReceiveResult result = await _socket.ReceiveAsync(space, CancellationToken.None).ConfigureAwait(false);
        return new SocketRead(Kind(result.MessageType), result.Count, result.EndOfMessage);
    }
#endif

    public Task CloseAsync(CancellationToken cancellation) => _socket.State is WebSocketState.Open or WebSocketState.CloseReceived
        ? _socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, string.Empty, cancellation)
        : Task.CompletedTask;

    public void Dispose()
    {
        _socket.Abort();
        _socket.Dispose();
    }

    private SocketReadKind Kind(WebSocketMessageType type)
    {
        if (type == WebSocketMessageType.Binary) return SocketReadKind.Binary;
        if (type == WebSocketMessageType.Text) return SocketReadKind.Text;
        CloseReason = "close code " + (int)_socket.CloseStatus.GetValueOrDefault()
            + (string.IsNullOrEmpty(_socket.CloseStatusDescription) ? string.Empty : ", " + _socket.CloseStatusDescription);
        return SocketReadKind.Close;
    }

    private static bool IsTrustFailure(Exception failure)
    {
        for (Exception? cause = failure; cause is not null; cause = cause.InnerException)
        {
            if (cause is AuthenticationException) return true;
            if (cause is WebException { Status: WebExceptionStatus.TrustFailure }) return true;
        }

        return false;
    }

    private static Exception Innermost(Exception failure)
    {
        while (failure.InnerException is not null) failure = failure.InnerException;
        return failure;
    }
}
