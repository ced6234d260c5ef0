using System;
using System.Threading;
using System.Threading.Tasks;
using NT8Bridge.Feeds.Rithmic.Transport;

namespace NT8Bridge.Tests.Feeds.Rithmic;

/// <summary>A connection whose other side has stopped: it stands, and nothing passes in either direction.</summary>
internal sealed class StuckSocket : IRithmicSocket
{
    private readonly TaskCompletionSource<SocketRead> _never = new();

    public string CloseReason => string.Empty;

    public Task ConnectAsync(Uri gateway, CancellationToken cancellation) => Task.CompletedTask;

    public Task SendAsync(byte[] bytes, int count, CancellationToken cancellation) => _never.Task;

#if NET
    public ValueTask<SocketRead> ReceiveAsync(ArraySegment<byte> space) => new(_never.Task);
#else
    public Task<SocketRead> ReceiveAsync(ArraySegment<byte> space) => _never.Task;
#endif

    public Task CloseAsync(CancellationToken cancellation) => Task.CompletedTask;

    public void Dispose()
    {
    }
}
