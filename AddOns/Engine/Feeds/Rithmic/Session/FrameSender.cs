using System;
using System.Threading;
using System.Threading.Tasks;
using NT8Bridge.Clocks;
using NT8Bridge.Feeds.Rithmic.Faults;
using NT8Bridge.Feeds.Rithmic.Protocol;
using NT8Bridge.Feeds.Rithmic.Transport;

namespace NT8Bridge.Feeds.Rithmic.Session;

/// <summary>
/// Writes messages to a socket, one at a time and each within a limit. The turn to write is held for the write alone, never
/// while an answer is awaited. A write that has begun is not cancelled: the framework breaks the whole connection then, and the
/// next message would be put together in the bytes that are still being written.
/// </summary>
internal sealed class FrameSender : IDisposable
{
    private const int HeaderBytes = 4;

    private readonly IRithmicSocket _socket;
    private readonly IWaitableClock _clock;
    private readonly SemaphoreSlim _turn = new(1, 1);
    private readonly ProtoWriter _writer = new();

    public FrameSender(IRithmicSocket socket, IWaitableClock clock)
    {
        _socket = socket;
        _clock = clock;
    }

    /// <summary>Writes a message; <paramref name="cancellation"/> ends the wait for the turn alone.</summary>
    /// <exception cref="RithmicException">The socket is broken or does not take the bytes in time.</exception>
    public async Task SendAsync(Message message, CancellationToken cancellation)
    {
        await _turn.WaitAsync(cancellation).ConfigureAwait(false);
        try
        {
            Frame(message);
            Task sent = _socket.SendAsync(_writer.Bytes, _writer.Length, CancellationToken.None);
            if (!await _clock.EndsWithin(sent, SessionLimits.Write, CancellationToken.None).ConfigureAwait(false))
                throw new RithmicException(RithmicFault.DeadLink, "The connection takes no data any more.");
            await sent.ConfigureAwait(false);
        }
        catch (Exception failure) when (failure is not RithmicException)
        {
            throw new RithmicException(
                RithmicFault.LinkLost, "The connection broke while " + message.Table.Name + " was sent.", failure);
        }
        finally
        {
            _turn.Release();
        }
    }

    public void Dispose() => _turn.Dispose();

    private void Frame(Message message)
    {
        _writer.Reset(HeaderBytes);
        message.Write(_writer);
        int length = _writer.Length - HeaderBytes;
        byte[] bytes = _writer.Bytes;
        bytes[0] = (byte)(length >> 24);
        bytes[1] = (byte)(length >> 16);
        bytes[2] = (byte)(length >> 8);
        bytes[3] = (byte)length;
    }
}
