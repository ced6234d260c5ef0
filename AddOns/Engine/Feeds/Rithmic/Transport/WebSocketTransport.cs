using System;
using System.Net;
#if NET
using System.Net.Http;
#endif
using System.Net.WebSockets;
using System.Security.Authentication;
using System.Threading;
using System.Threading.Tasks;
using NT8Bridge.Feeds.Rithmic.Faults;

namespace NT8Bridge.Feeds.Rithmic.Transport;

/// <summary>
/// The framework's WebSocket. TLS, certificate trust and proxy are the system's; nothing is pinned or overridden. A redirection
/// is not followed, since a login goes to the configured gateway alone.
/// </summary>
internal sealed class WebSocketTransport : IRithmicSocket
{
    private const int ReceiveBytes = 1 << 16;
    private const int SendBytes = 1 << 12;

    private readonly ClientWebSocket _socket = new();
#if NET
    private readonly HttpMessageInvoker _http = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false });
#endif

    public WebSocketTransport()
    {
        _socket.Options.SetBuffer(ReceiveBytes, SendBytes);
#if NET
        _socket.Options.KeepAliveInterval = TimeSpan.FromSeconds(60);
        _socket.Options.KeepAliveTimeout = TimeSpan.FromSeconds(50);
        _socket.Options.CollectHttpResponseDetails = true;
#endif
    }

    public string CloseReason { get; private set; } = string.Empty;

    public async Task ConnectAsync(Uri gateway, CancellationToken cancellation)
    {
        try
        {
#if NET
            await _socket.ConnectAsync(gateway, _http, cancellation).ConfigureAwait(false);
#else
            await _socket.ConnectAsync(gateway, cancellation).ConfigureAwait(false);
#endif
        }
        catch (WebSocketException failure) when (!cancellation.IsCancellationRequested)
        {
            if (Redirection(failure) is { } status)
                throw new RithmicException(
                    RithmicFault.Redirected,
                    gateway.Host + ":" + gateway.Port + " sends this connection to another address (HTTP " + status
                    + "), which is refused: a login goes to the configured gateway alone. Check the gateway's address.", failure);
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
#if NET
        _http.Dispose();
#endif
    }

    private SocketReadKind Kind(WebSocketMessageType type)
    {
        if (type == WebSocketMessageType.Binary) return SocketReadKind.Binary;
        if (type == WebSocketMessageType.Text) return SocketReadKind.Text;
        CloseReason = "close code " + (int)_socket.CloseStatus.GetValueOrDefault()
            + (string.IsNullOrEmpty(_socket.CloseStatusDescription) ? string.Empty : ", " + _socket.CloseStatusDescription);
        return SocketReadKind.Close;
    }

    /// <summary>The number of a redirection that was answered in place of a WebSocket; null for another failure.</summary>
    private int? Redirection(Exception failure)
    {
#if NET
        return (int)_socket.HttpStatusCode is >= 300 and < 400 and var status ? status : null;
#else
        for (Exception? cause = failure; cause is not null; cause = cause.InnerException)
        {
            if (cause is WebException { Response: HttpWebResponse answer } && (int)answer.StatusCode is >= 300 and < 400)
                return (int)answer.StatusCode;
        }

        return null;
#endif
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
