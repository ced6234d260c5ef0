using System;
using System.IO;
using System.Text;

namespace NT8Bridge.History.BarFiles;

/// <summary>
/// Writes structures in Thrift's compact protocol, as far as parquet's footer and page headers need it
/// (apache/thrift: doc/specs/thrift-compact-protocol.md). The fields of a structure must be written in ascending order of their
/// numbers.
/// </summary>
internal sealed class ThriftWriter
{
    private const int True = 1, False = 2, I32 = 5, I64 = 6, Binary = 8, List = 9, Struct = 12;

    private readonly Stream _out;
    private int _lastField;

    public ThriftWriter(Stream destination) => _out = destination;

    public void Int(int field, int value)
    {
        Field(field, I32);
        Varint(ZigZag(value));
    }

    public void Long(int field, long value)
    {
        Field(field, I64);
        Varint(ZigZag(value));
    }

    public void Bool(int field, bool value) => Field(field, value ? True : False);

    public void Text(int field, string value)
    {
        Field(field, Binary);
        Text(value);
    }

    public void Structure(int field, Action write)
    {
        Field(field, Struct);
        Structure(write);
    }

    public void Structures(int field, int count, Action<int> write)
    {
        Field(field, List);
        ListHeader(count, Struct);
        for (int i = 0; i < count; i++)
        {
            int element = i;
            Structure(() => write(element));
        }
    }

    public void Ints(int field, params int[] values)
    {
        Field(field, List);
        ListHeader(values.Length, I32);
        foreach (int value in values) Varint(ZigZag(value));
    }

    public void Texts(int field, params string[] values)
    {
        Field(field, List);
        ListHeader(values.Length, Binary);
        foreach (string value in values) Text(value);
    }

    /// <summary>Writes a structure that is no field of another: its fields and the mark of its end.</summary>
    public void Structure(Action write)
    {
        int outer = _lastField;
        _lastField = 0;
        write();
        _out.WriteByte(0);
        _lastField = outer;
    }

    private void Field(int field, int type)
    {
        int step = field - _lastField;
        if (step < 1 || step > 15)
            throw new InvalidOperationException($"Field {field} after {_lastField} is not within the short form.");
        _out.WriteByte((byte)(step << 4 | type));
        _lastField = field;
    }

    private void ListHeader(int count, int type)
    {
        _out.WriteByte((byte)(Math.Min(count, 15) << 4 | type));
        if (count >= 15) Varint((ulong)count);
    }

    private void Text(string value)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(value);
        Varint((ulong)bytes.Length);
        _out.Write(bytes, 0, bytes.Length);
    }

    private void Varint(ulong value)
    {
        for (; value >= 0x80; value >>= 7) _out.WriteByte((byte)(value | 0x80));
        _out.WriteByte((byte)value);
    }

    private static ulong ZigZag(long value) => (ulong)(value << 1 ^ value >> 63);
}
