using System;
using System.Collections.Concurrent;
using System.Threading;
using System.Threading.Tasks;
using NT8Bridge.Feeds.Rithmic.Transport;
using NT8Bridge.RithmicGateway;

namespace NT8Bridge.Tests.Feeds.Rithmic;

/// <summary>
/// A connection that takes each message when the test lets it, and breaks when a write is cancelled in between, as the
/// framework's does.
/// </summary>
internal sealed class HeldSocket : IRithmicSocket
{
    private readonly ConcurrentQueue<(byte[] Bytes, int Count, TaskCompletionSource<bool> Done)> _writes = new();
    private readonly SemaphoreSlim _begun = new(0);

    public string CloseReason => string.Empty;

    /// <summary>Writes that have begun and not ended.</summary>
    public int Open => _writes.Count;

    public bool IsBroken { get; private set; }

    public Task ConnectAsync(Uri gateway, CancellationToken cancellation) => Task.CompletedTask;

    public Task SendAsync(byte[] bytes, int count, CancellationToken cancellation)
    {
        var done = new TaskCompletionSource<bool>();
        cancellation.Register(() =>
        {
            IsBroken = true;
            done.TrySetCanceled(cancellation);
        });
        _writes.Enqueue((bytes, count, done));
        _begun.Release();
        return done.Task;
    }

    /// <summary>Takes the next message, as its bytes are now; its template.</summary>
    public async Task<int> TakeAsync()
    {
        await _begun.WaitAsync();
        if (!_writes.TryDequeue(out (byte[] Bytes, int Count, TaskCompletionSource<bool> Done) write))
            throw new InvalidOperationException("Nothing is written.");
        (byte[] bytes, int count, TaskCompletionSource<bool> done) = write;
        byte[] frame = new byte[count];
        Buffer.BlockCopy(bytes, 0, frame, 0, count);
        int template = Incoming.Read(frame).Template;
        done.TrySetResult(true);
        return template;
    }

#if NET
    public ValueTask<SocketRead> ReceiveAsync(ArraySegment<byte> space) => throw new NotSupportedException();
#else
    public Task<SocketRead> ReceiveAsync(ArraySegment<byte> space) => throw new NotSupportedException();
#endif

    public Task CloseAsync(CancellationToken cancellation) => Task.CompletedTask;

    public void Dispose()
    {
    }
}
