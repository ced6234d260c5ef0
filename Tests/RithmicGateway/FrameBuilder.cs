using System;
using System.IO;
using Google.Protobuf;

namespace NT8Bridge.RithmicGateway;

/// <summary>
/// Writes one message, preceded by its length, with Google's encoder: the client's own encoder cannot hide its faults here.
/// </summary>
public sealed class FrameBuilder
{
    private readonly MemoryStream _body = new();
    private readonly CodedOutputStream _output;

    public FrameBuilder(int template)
    {
        _output = new CodedOutputStream(_body, leaveOpen: true);
        Int(154467, template);
    }

    public FrameBuilder Text(int number, params string[] values)
    {
        foreach (string value in values)
        {
            _output.WriteTag(number, WireFormat.WireType.LengthDelimited);
            _output.WriteString(value);
        }

        return this;
    }

    public FrameBuilder Int(int number, params int[] values)
    {
        foreach (int value in values)
        {
            _output.WriteTag(number, WireFormat.WireType.Varint);
            _output.WriteInt32(value);
        }

        return this;
    }

    public FrameBuilder Long(int number, long value)
    {
        _output.WriteTag(number, WireFormat.WireType.Varint);
        _output.WriteUInt64((ulong)value);
        return this;
    }

    public FrameBuilder Double(int number, double value)
    {
        _output.WriteTag(number, WireFormat.WireType.Fixed64);
        _output.WriteDouble(value);
        return this;
    }

    public FrameBuilder Bool(int number, bool value)
    {
        _output.WriteTag(number, WireFormat.WireType.Varint);
        _output.WriteBool(value);
        return this;
    }

    /// <summary>The body without its length.</summary>
    public byte[] Body()
    {
        _output.Flush();
        return _body.ToArray();
    }

    /// <summary>Length and body.</summary>
    public byte[] Frame() => Frame(Body());

    /// <summary>Puts the length in front of a body.</summary>
    public static byte[] Frame(byte[] body)
    {
        byte[] frame = new byte[body.Length + 4];
        WriteLength(frame, 0, body.Length);
        Buffer.BlockCopy(body, 0, frame, 4, body.Length);
        return frame;
    }

    /// <summary>Four bytes, big endian.</summary>
    public static void WriteLength(byte[] target, int at, int length)
    {
        target[at] = (byte)(length >> 24);
        target[at + 1] = (byte)(length >> 16);
        target[at + 2] = (byte)(length >> 8);
        target[at + 3] = (byte)length;
    }
}
