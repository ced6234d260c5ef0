using System;
using System.Threading;
using System.Threading.Tasks;

namespace NT8Bridge.Feeds.Rithmic.Transport;

/// <summary>One WebSocket connection. One reader and one writer at a time.</summary>
internal interface IRithmicSocket : IDisposable
{
    /// <summary>Connects, with TLS for <c>wss</c>.</summary>
    /// <exception cref="RithmicException">It cannot be reached or its certificate is not trusted.</exception>
    Task ConnectAsync(Uri gateway, CancellationToken cancellation);

    /// <summary>Sends one binary message.</summary>
    Task SendAsync(byte[] bytes, int count, CancellationToken cancellation);

    /// <summary>
    /// Waits for bytes and writes them into <paramref name="space"/>. Ended by <see cref="IDisposable.Dispose"/> alone: a token
    /// would be registered and released for every message.
    /// </summary>
#if NET
    ValueTask<SocketRead> ReceiveAsync(ArraySegment<byte> space);
#else
    Task<SocketRead> ReceiveAsync(ArraySegment<byte> space);
#endif

    /// <summary>Closes with code 1000 without waiting for the peer's close.</summary>
    Task CloseAsync(CancellationToken cancellation);

    /// <summary>Why the server closed, for reports; empty when it did not say.</summary>
    string CloseReason { get; }
}
