using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Threading;
using System.Threading.Tasks;
using NT8Bridge.Feeds.Rithmic.Transport;
using NT8Bridge.RithmicGateway;

namespace NT8Bridge.Tests.Feeds.Rithmic;

/// <summary>
/// A connection without a network: answers login and subscription, then hands over frames that were written before, each as one
/// message, as fast as they are taken. What it shows is the client's own part of the work.
/// </summary>
internal sealed class MemorySocket : IRithmicSocket
{
    private readonly IReadOnlyList<byte[]> _frames;
    private readonly Action<MemorySocket> _subscribed;
    private readonly Queue<byte[]> _answers = new();
    private readonly SemaphoreSlim _answered = new(0);
    private readonly TaskCompletionSource<bool> _over = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _next = -1;
    private long _begun;

    /// <summary>Makes one; <paramref name="subscribed"/> is told when the client has asked for the frames.</summary>
    public MemorySocket(IReadOnlyList<byte[]> frames, Action<MemorySocket> subscribed)
    {
        _frames = frames;
        _subscribed = subscribed;
    }

    /// <summary>Completes when the client comes back after the last frame.</summary>
    public Task<bool> Over => _over.Task;

    /// <summary>From the first frame until the client came back after the last one.</summary>
    public TimeSpan Elapsed { get; private set; }

    public string CloseReason => string.Empty;

    public Task ConnectAsync(Uri gateway, CancellationToken cancellation) => Task.CompletedTask;

    public Task SendAsync(byte[] bytes, int count, CancellationToken cancellation)
    {
        var frame = new byte[count];
        Buffer.BlockCopy(bytes, 0, frame, 0, count);
        Incoming request = Incoming.Read(frame);
        FrameBuilder? answer = request.Template switch
        {
            16 => new FrameBuilder(17).Text(153628, "Rithmic Test"),
            10 => new FrameBuilder(11).Double(153633, 30),
            18 => new FrameBuilder(19),
            113 => new FrameBuilder(114).Bool(149166, false).Text(157095, "GCZ3").Text(157096, "COMEX"),
            100 => new FrameBuilder(101),
            342 => new FrameBuilder(343),
            12 => new FrameBuilder(13),
            _ => null,
        };
        if (answer is null) return Task.CompletedTask;
        lock (_answers) _answers.Enqueue(answer.Text(132760, request.UserMsg).Text(132766, "0").Frame());
        if (request.Template == 100)
        {
            Volatile.Write(ref _next, 0);
            _subscribed(this);
        }

        _answered.Release();
        return Task.CompletedTask;
    }

#if NET
    public ValueTask<SocketRead> ReceiveAsync(ArraySegment<byte> space) =>
        TryTake(space, out SocketRead read) ? new ValueTask<SocketRead>(read) : new ValueTask<SocketRead>(AnswerAsync(space));
#else
    public Task<SocketRead> ReceiveAsync(ArraySegment<byte> space) =>
        TryTake(space, out SocketRead read) ? Task.FromResult(read) : AnswerAsync(space);
#endif

    public Task CloseAsync(CancellationToken cancellation) => Task.CompletedTask;

    public void Dispose() => _answered.Release();

    private bool TryTake(ArraySegment<byte> space, out SocketRead read)
    {
        read = default;
        if (Volatile.Read(ref _next) < 0 || _answered.CurrentCount > 0) return false;
        if (_next == 0) _begun = Stopwatch.GetTimestamp();
        if (_next < _frames.Count)
        {
            read = Put(_frames[_next++], space);
            return true;
        }

        if (!_over.Task.IsCompleted)
            Elapsed = TimeSpan.FromSeconds((Stopwatch.GetTimestamp() - _begun) / (double)Stopwatch.Frequency);
        _over.TrySetResult(true);
        return false;
    }

    private async Task<SocketRead> AnswerAsync(ArraySegment<byte> space)
    {
        await _answered.WaitAsync().ConfigureAwait(false);
        lock (_answers)
            return _answers.Count == 0 ? new SocketRead(SocketReadKind.Close, 0, true) : Put(_answers.Dequeue(), space);
    }

    private static SocketRead Put(byte[] frame, ArraySegment<byte> space)
    {
        Buffer.BlockCopy(frame, 0, space.Array!, space.Offset, frame.Length);
        return new SocketRead(SocketReadKind.Binary, frame.Length, true);
    }
}
