using System;
using Google.Protobuf;

namespace NT8Bridge.RithmicGateway;

/// <summary>Writes last-trade messages (template 150) as WebSocket frames into a buffer, many to one write.</summary>
public sealed class TradeEncoder
{
    private const int FrameRoom = 512;

    private readonly byte[] _body = new byte[FrameRoom];
    private readonly string _symbol;
    private readonly string _exchange;

    public TradeEncoder(string symbol, string exchange)
    {
        _symbol = symbol;
        _exchange = exchange;
    }

    /// <summary>Buffer for about 64 KB of frames.</summary>
    public byte[] Batch { get; } = new byte[1 << 17];

    /// <summary>Bytes in <see cref="Batch"/>.</summary>
    public int Length { get; set; }

    /// <summary>True when the batch should be written before more is added.</summary>
    public bool IsFull => Length > 1 << 16;

    /// <summary>
    /// The protocol frame of a trade. <paramref name="volume"/> is the running volume, negative to leave it out.
    /// </summary>
    public byte[] Frame(Trade trade, long volume, int presence, bool snapshot)
    {
        int count = Encode(trade, volume, presence, snapshot);
        byte[] frame = new byte[count + 4];
        FrameBuilder.WriteLength(frame, 0, count);
        Buffer.BlockCopy(_body, 0, frame, 4, count);
        return frame;
    }

    /// <summary>Adds a trade as one binary WebSocket message to the batch.</summary>
    public void Add(Trade trade, long volume)
    {
        int count = Encode(trade, volume, 1 | 8, snapshot: false);
        int at = WebSocketPeer.WriteHeader(Batch, Length, 0x82, count + 4);
        FrameBuilder.WriteLength(Batch, at, count);
        Buffer.BlockCopy(_body, 0, Batch, at + 4, count);
        Length = at + 4 + count;
    }

    /// <summary>Adds frames as one binary WebSocket message to the batch.</summary>
    public void AddMessage(params byte[][] frames)
    {
        int total = 0;
        foreach (byte[] frame in frames) total += frame.Length;
        int at = WebSocketPeer.WriteHeader(Batch, Length, 0x82, total);
        foreach (byte[] frame in frames)
        {
            Buffer.BlockCopy(frame, 0, Batch, at, frame.Length);
            at += frame.Length;
        }

        Length = at;
    }

    private int Encode(Trade trade, long volume, int presence, bool snapshot)
    {
        int seconds = (int)(trade.UnixMicroseconds / 1_000_000);
        int micros = (int)(trade.UnixMicroseconds % 1_000_000);
        var output = new CodedOutputStream(_body);
        Int(output, 154467, 150);
        Text(output, 110100, _symbol);
        Text(output, 110101, _exchange);
        Int(output, 149138, presence);
        if (snapshot)
        {
            output.WriteTag(110121, WireFormat.WireType.Varint);
            output.WriteBool(true);
        }

        if ((presence & 1) != 0)
        {
            output.WriteTag(100006, WireFormat.WireType.Fixed64);
            output.WriteDouble(trade.Price);
            Int(output, 100178, trade.Size);
            Int(output, 112003, 1);
        }

        if (volume >= 0)
        {
            output.WriteTag(100032, WireFormat.WireType.Varint);
            output.WriteUInt64((ulong)volume);
        }

        Int(output, 150100, seconds);
        Int(output, 150101, micros);
        Int(output, 150400, seconds);
        Int(output, 150401, micros);
        output.Flush();
        return (int)output.Position;
    }

    private static void Int(CodedOutputStream output, int number, int value)
    {
        output.WriteTag(number, WireFormat.WireType.Varint);
        output.WriteInt32(value);
    }

    private static void Text(CodedOutputStream output, int number, string value)
    {
        output.WriteTag(number, WireFormat.WireType.LengthDelimited);
        output.WriteString(value);
    }
}
