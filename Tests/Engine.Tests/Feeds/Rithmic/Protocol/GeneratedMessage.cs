using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Google.Protobuf;
using NT8Bridge.Feeds.Rithmic.Protocol;

namespace NT8Bridge.Tests.Feeds.Rithmic.Protocol;

/// <summary>
/// A message with random content, written with Google.Protobuf in random order, with fields that nobody knows in between.
/// </summary>
internal sealed class GeneratedMessage
{
    private static readonly string[] Characters = ["a", "Z", "0", " ", "-", "_", "|", "Ä", "ö", "日", "本", "€", "😀"];

    private readonly List<Action<CodedOutputStream>> _writes = [];

    public GeneratedMessage(Random random, MessageTable table)
    {
        Table = table;
        foreach (Field field in table.Fields)
        {
            if (random.Next(3) == 0) continue;
            var values = new List<object>();
            for (int count = field.Repeated ? random.Next(1, 5) : 1; count > 0; count--) values.Add(Value(random, field.Kind));
            Values.Add(field.Name, values);
            bool packed = field.Repeated && field.Kind != FieldKind.Text && random.Next(2) == 0;
            if (packed) _writes.Add(output => WritePacked(output, field, values));
            else _writes.AddRange(
                values.Select<object, Action<CodedOutputStream>>(value => output => Write(output, field, value)));
        }

        _writes.Add(
            output => Write(output, new Field("template_id", MessageTable.TemplateIdNumber, FieldKind.Int32), table.TemplateId));
        Unknown = random.Next(4);
        for (int i = 0; i < Unknown; i++)
        {
            int number = 180_000 + random.Next(1_000);
            int kind = random.Next(5);
            _writes.Add(output => WriteUnknown(output, number, kind));
        }

        // The order of one field's own values has to stay; whole fields may change places.
        for (int i = _writes.Count - 1; i > 0; i--)
        {
            int other = random.Next(i + 1);
            if (!table.Fields.Any(field => field.Repeated)) (_writes[i], _writes[other]) = (_writes[other], _writes[i]);
        }
    }

    public MessageTable Table { get; }

    public int Unknown { get; }

    public Dictionary<string, List<object>> Values { get; } = new(StringComparer.Ordinal);

    public byte[] WrittenByGoogle()
    {
        using var memory = new MemoryStream();
        using (var output = new CodedOutputStream(memory, leaveOpen: true))
        {
            foreach (Action<CodedOutputStream> write in _writes) write(output);
        }

        return memory.ToArray();
    }

    /// <summary>The same content in the client's own message.</summary>
    public Message ToMessage()
    {
        var message = new Message(Table);
        foreach (KeyValuePair<string, List<object>> field in Values)
        {
            foreach (object value in field.Value)
            {
                _ = value switch
                {
                    string text => message.Set(field.Key, text),
                    double number => message.Set(field.Key, number),
                    bool flag => message.Set(field.Key, flag),
                    int integer => message.Set(field.Key, (long)integer),
                    uint integer => message.Set(field.Key, (long)integer),
                    ulong integer => message.Set(field.Key, (long)integer),
                    _ => throw new InvalidOperationException(value.GetType().Name),
                };
            }
        }

        return message;
    }

    /// <summary>The same content without the unknown fields, written with Google.Protobuf in the table's order.</summary>
    public byte[] InOrder()
    {
        using var memory = new MemoryStream();
        using (var output = new CodedOutputStream(memory, leaveOpen: true))
        {
            Write(output, new Field("template_id", MessageTable.TemplateIdNumber, FieldKind.Int32), Table.TemplateId);
            foreach (Field field in Table.Fields)
            {
                if (!Values.TryGetValue(field.Name, out List<object>? values)) continue;
                foreach (object value in values) Write(output, field, value);
            }
        }

        return memory.ToArray();
    }

    private static object Value(Random random, FieldKind kind) => kind switch
    {
        FieldKind.Text => Text(random),
        FieldKind.Double => random.Next(4) switch
        {
            0 => 0.0,
            1 => -37.63,
            2 => random.NextDouble() * 1e9,
            _ => BitConverter.Int64BitsToDouble(((long)random.Next() << 32) | (uint)random.Next()),
        },
        FieldKind.Int32 => random.Next(4) switch { 0 => 0, 1 => int.MinValue, 2 => int.MaxValue, _ => random.Next() - (1 << 30) },
        FieldKind.UInt32 => random.Next(3) switch { 0 => 0u, 1 => uint.MaxValue, _ => (uint)random.Next() },
        FieldKind.UInt64 => random.Next(3) switch { 0 => 0ul, 1 => ulong.MaxValue, _ => (ulong)random.Next() * 7_919ul },
        FieldKind.Bool => random.Next(2) == 0,
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    private static string Text(Random random)
    {
        int length = random.Next(4) == 0 ? 0 : random.Next(1, 40);
        var text = new System.Text.StringBuilder();
        for (int i = 0; i < length; i++) text.Append(Characters[random.Next(Characters.Length)]);
        return text.ToString();
    }

    private static void Write(CodedOutputStream output, Field field, object value)
    {
        output.WriteTag(field.Number, (WireFormat.WireType)field.WireType);
        WriteValue(output, value);
    }

    private static void WritePacked(CodedOutputStream output, Field field, List<object> values)
    {
        using var memory = new MemoryStream();
        using (var packed = new CodedOutputStream(memory, leaveOpen: true))
        {
            foreach (object value in values) WriteValue(packed, value);
        }

        output.WriteTag(field.Number, WireFormat.WireType.LengthDelimited);
        output.WriteBytes(ByteString.CopyFrom(memory.ToArray()));
    }

    private static void WriteValue(CodedOutputStream output, object value)
    {
        switch (value)
        {
            case string text: output.WriteString(text); break;
            case double number: output.WriteDouble(number); break;
            case bool flag: output.WriteBool(flag); break;
            case int integer: output.WriteInt32(integer); break;
            case uint integer: output.WriteUInt32(integer); break;
            case ulong integer: output.WriteUInt64(integer); break;
            default: throw new InvalidOperationException(value.GetType().Name);
        }
    }

    private static void WriteUnknown(CodedOutputStream output, int number, int kind)
    {
        switch (kind)
        {
            case 0:
                output.WriteTag(number, WireFormat.WireType.Varint);
                output.WriteUInt64(ulong.MaxValue);
                break;
            case 1:
                output.WriteTag(number, WireFormat.WireType.Fixed64);
                output.WriteFixed64(42);
                break;
            case 2:
                output.WriteTag(number, WireFormat.WireType.LengthDelimited);
                output.WriteString("nobody knows");
                break;
            case 3:
                output.WriteTag(number, WireFormat.WireType.Fixed32);
                output.WriteFixed32(42);
                break;
            default:
                output.WriteTag(number, WireFormat.WireType.StartGroup);
                output.WriteTag(1, WireFormat.WireType.Varint);
                output.WriteInt32(-1);
                output.WriteTag(2, WireFormat.WireType.StartGroup);
                output.WriteTag(2, WireFormat.WireType.EndGroup);
                output.WriteTag(number, WireFormat.WireType.EndGroup);
                break;
        }
    }
}
