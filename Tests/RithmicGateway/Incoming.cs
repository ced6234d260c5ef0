using System;
using System.Collections.Generic;
using System.IO;
using Google.Protobuf;

namespace NT8Bridge.RithmicGateway;

/// <summary>A client's message as Google's decoder reads it.</summary>
public sealed class Incoming
{
    private readonly Dictionary<int, List<long>> _numbers = [];
    private readonly Dictionary<int, List<string>> _texts = [];

    private Incoming()
    {
    }

    public int Template => (int)Number(154467);

    /// <summary>Identity of the request, empty when it has none.</summary>
    public string UserMsg => Text(132760);

    /// <summary>Reads one frame: its length must be right, as a real server may insist.</summary>
    public static Incoming Read(byte[] frame)
    {
        int length = (frame[0] << 24) | (frame[1] << 16) | (frame[2] << 8) | frame[3];
        if (length != frame.Length - 4)
            throw new InvalidDataException("A frame of " + frame.Length + " bytes announces " + length + ".");
        var message = new Incoming();
        var input = new CodedInputStream(frame, 4, length);
        uint tag;
        while ((tag = input.ReadTag()) != 0)
        {
            int number = WireFormat.GetTagFieldNumber(tag);
            switch (WireFormat.GetTagWireType(tag))
            {
                case WireFormat.WireType.Varint:
                    Add(message._numbers, number, (long)input.ReadUInt64());
                    break;
                case WireFormat.WireType.Fixed64:
                    Add(message._numbers, number, BitConverter.DoubleToInt64Bits(input.ReadDouble()));
                    break;
                case WireFormat.WireType.LengthDelimited:
                    Add(message._texts, number, input.ReadString());
                    break;
                default:
                    throw new InvalidDataException("Field " + number + " has a wire type that no request uses.");
            }
        }

        return message;
    }

    public long Number(int field) => _numbers.TryGetValue(field, out List<long>? values) ? values[values.Count - 1] : 0;

    public string Text(int field) =>
        _texts.TryGetValue(field, out List<string>? values) ? values[values.Count - 1] : string.Empty;

    public bool Has(int field) => _numbers.ContainsKey(field) || _texts.ContainsKey(field);

    private static void Add<T>(Dictionary<int, List<T>> fields, int number, T value)
    {
        if (!fields.TryGetValue(number, out List<T>? values)) fields.Add(number, values = []);
        values.Add(value);
    }
}
