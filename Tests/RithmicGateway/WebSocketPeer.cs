using System;
using System.IO;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Text;
using System.Threading;
using System.Threading.Tasks;

namespace NT8Bridge.RithmicGateway;

/// <summary>
/// The server's side of one WebSocket connection (RFC 6455), written on the bare stream so that every fault of a server can be
/// acted: wrong lengths, split messages, no pong, a reset, a stall.
/// </summary>
public sealed class WebSocketPeer : IDisposable
{
    private const string HandshakeGuid = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";

    private readonly Socket _socket;
    private readonly Stream _stream;
    private readonly SemaphoreSlim _turn = new(1, 1);
    private readonly byte[] _input = new byte[1 << 16];
    private int _inputAt;
    private int _inputEnd;

    public WebSocketPeer(Socket socket, Stream stream)
    {
        _socket = socket;
        _stream = stream;
    }

    /// <summary>False to leave the client's pings unanswered.</summary>
    public bool AnswersPings { get; set; } = true;

    /// <summary>Close code that the client sent, 0 before it closed.</summary>
    public int ClientCloseCode { get; private set; }

    /// <summary>
    /// Answers the HTTP upgrade, by a redirection where there is an address for one; false when the connection is no WebSocket.
    /// </summary>
    public async Task<bool> AcceptAsync(Uri? redirection)
    {
        var request = new StringBuilder();
        while (request.ToString().IndexOf("\r\n\r\n", StringComparison.Ordinal) < 0)
        {
            int next = await ReadByteAsync().ConfigureAwait(false);
            if (next < 0 || request.Length > 16_384) return false;
            request.Append((char)next);
        }

        string? key = null;
        foreach (string line in request.ToString().Split('\n'))
        {
            if (line.StartsWith("Sec-WebSocket-Key:", StringComparison.OrdinalIgnoreCase)) key = line.Substring(18).Trim();
        }

        if (key is null) return false;
        if (redirection is not null)
        {
            byte[] elsewhere = Encoding.ASCII.GetBytes(
                "HTTP/1.1 302 Found\r\nLocation: " + redirection + "\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
            await WriteAsync(elsewhere, elsewhere.Length).ConfigureAwait(false);
            return false;
        }

        using var sha = SHA1.Create();
        string accept = Convert.ToBase64String(sha.ComputeHash(Encoding.ASCII.GetBytes(key + HandshakeGuid)));
        byte[] answer = Encoding.ASCII.GetBytes(
            "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
            + "Sec-WebSocket-Accept: " + accept + "\r\n\r\n");
        await WriteAsync(answer, answer.Length).ConfigureAwait(false);
        return true;
    }

    /// <summary>The next binary message; null when the client closed or went away.</summary>
    public async Task<byte[]?> ReceiveAsync()
    {
        var message = new MemoryStream();
        while (true)
        {
            int first = await ReadByteAsync().ConfigureAwait(false);
            int second = await ReadByteAsync().ConfigureAwait(false);
            if (first < 0 || second < 0) return null;
            long length = second & 0x7F;
            int extra = length == 126 ? 2 : length == 127 ? 8 : 0;
            if (extra > 0) length = 0;
            for (int i = 0; i < extra; i++) length = (length << 8) | (byte)await ReadByteAsync().ConfigureAwait(false);
            byte[] mask = new byte[4];
            for (int i = 0; i < 4; i++) mask[i] = (byte)await ReadByteAsync().ConfigureAwait(false);
            byte[] payload = new byte[length];
            for (int i = 0; i < payload.Length; i++)
            {
                int next = await ReadByteAsync().ConfigureAwait(false);
                if (next < 0) return null;
                payload[i] = (byte)(next ^ mask[i & 3]);
            }

            switch (first & 0x0F)
            {
                case 0x8:
                    ClientCloseCode = payload.Length >= 2 ? (payload[0] << 8) | payload[1] : 1005;
                    return null;
                case 0x9:
                    if (AnswersPings) await SendOpcodeAsync(0x8A, payload).ConfigureAwait(false);
                    break;
                case 0xA:
                    break;
                default:
                    message.Write(payload, 0, payload.Length);
                    if ((first & 0x80) != 0) return message.ToArray();
                    break;
            }
        }
    }

    /// <summary>Sends one binary message.</summary>
    public Task SendAsync(byte[] message) => SendOpcodeAsync(0x82, message);

    /// <summary>Sends one text message.</summary>
    public Task SendTextAsync(string text) => SendOpcodeAsync(0x81, Encoding.UTF8.GetBytes(text));

    /// <summary>Sends one binary message in parts of at most so many bytes.</summary>
    public async Task SendSplitAsync(byte[] message, int part)
    {
        for (int at = 0; at < message.Length; at += part)
        {
            byte[] piece = new byte[Math.Min(part, message.Length - at)];
            Buffer.BlockCopy(message, at, piece, 0, piece.Length);
            bool last = at + piece.Length == message.Length;
            await SendOpcodeAsync((last ? 0x80 : 0) | (at == 0 ? 0x2 : 0x0), piece).ConfigureAwait(false);
        }
    }

    /// <summary>Closes with a code, and why in words.</summary>
    public async Task CloseAsync(int code, string why = "")
    {
        try
        {
            byte[] reason = [(byte)(code >> 8), (byte)code, .. Encoding.UTF8.GetBytes(why)];
            await SendOpcodeAsync(0x88, reason).ConfigureAwait(false);
        }
        catch (IOException)
        {
            // The client reads it, answers and is gone, and with it the socket, before mono tells that the write is done. One
            // that never reads it is seen by the test: it goes on as if nothing had been closed.
        }
    }

    /// <summary>Breaks the connection without a goodbye, as a failing network does.</summary>
    public void Reset()
    {
        _socket.LingerState = new LingerOption(true, 0);
        _socket.Close();
    }

    /// <summary>Writes bytes that are WebSocket frames already.</summary>
    public async Task WriteAsync(byte[] bytes, int count)
    {
        await _turn.WaitAsync().ConfigureAwait(false);
        try
        {
            await _stream.WriteAsync(bytes, 0, count).ConfigureAwait(false);
            await _stream.FlushAsync().ConfigureAwait(false);
        }
        finally
        {
            _turn.Release();
        }
    }

    /// <summary>Writes the header of one unmasked frame; gives the position after it.</summary>
    public static int WriteHeader(byte[] target, int at, int opcode, int length)
    {
        target[at++] = (byte)opcode;
        if (length < 126)
        {
            target[at++] = (byte)length;
            return at;
        }

        if (length <= ushort.MaxValue)
        {
            target[at++] = 126;
            target[at++] = (byte)(length >> 8);
            target[at++] = (byte)length;
            return at;
        }

        target[at++] = 127;
        for (int shift = 56; shift >= 0; shift -= 8) target[at++] = (byte)((long)length >> shift);
        return at;
    }

    public void Dispose()
    {
        _stream.Dispose();
        _socket.Dispose();
    }

    private Task SendOpcodeAsync(int opcode, byte[] payload)
    {
        byte[] bytes = new byte[payload.Length + 10];
        int at = WriteHeader(bytes, 0, opcode, payload.Length);
        Buffer.BlockCopy(payload, 0, bytes, at, payload.Length);
        return WriteAsync(bytes, at + payload.Length);
    }

    private async Task<int> ReadByteAsync()
    {
        if (_inputAt == _inputEnd)
        {
            _inputAt = 0;
            _inputEnd = await _stream.ReadAsync(_input, 0, _input.Length).ConfigureAwait(false);
            if (_inputEnd <= 0)
            {
                _inputEnd = 0;
                return -1;
            }
        }

        return _input[_inputAt++];
    }
}
