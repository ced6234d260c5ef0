using System;
using System.Globalization;
using System.Text;
using NT8Bridge.Feeds.Rithmic.Credentials;

namespace NT8Bridge.Feeds.Rithmic.Protocol;

/// <summary>
/// One message with the presence of every field: "absent" and 0 differ. Reusable, and after it has seen its largest input it
/// reads without allocation: numbers lie in one array, text stays as bytes until asked for.
/// </summary>
internal sealed class Message
{
    private readonly long[] _bits;
    private readonly RepeatedValues?[] _repeated;
    private ulong _present;
    private byte[] _bytes = new byte[128];
    private int _used;

    public Message(MessageTable table)
    {
        Table = table;
        _bits = new long[table.Fields.Length];
        _repeated = new RepeatedValues?[table.Fields.Length];
    }

    public MessageTable Table { get; }

    /// <summary>Fields of the last read message that the table does not have, or has with another wire type.</summary>
    public int UnknownFields { get; private set; }

    /// <summary>True when the field came, with whatever value; for a repeated field when at least one value came.</summary>
    public bool Has(int field) => (_present & (1UL << field)) != 0;

    /// <inheritdoc cref="Has(int)"/>
    public bool Has(string field) => Table.Has(field) && Has(Table.IndexOf(field));

    /// <summary>A number, or 0 when absent.</summary>
    public long Integer(int field) => _bits[field];

    /// <inheritdoc cref="Integer(int)"/>
    public long Integer(string field) => _bits[Table.IndexOf(field)];

    /// <summary>A double, or NaN when absent.</summary>
    public double Double(int field) => Has(field) ? BitConverter.Int64BitsToDouble(_bits[field]) : double.NaN;

    /// <inheritdoc cref="Double(int)"/>
    public double Double(string field) => Double(Table.IndexOf(field));

    /// <summary>A flag, false when absent.</summary>
    public bool Flag(int field) => _bits[field] != 0;

    /// <inheritdoc cref="Flag(int)"/>
    public bool Flag(string field) => Flag(Table.IndexOf(field));

    /// <summary>Text, empty when absent.</summary>
    public string Text(string field)
    {
        int index = Table.IndexOf(field);
        return Has(index) ? TextAt(_bits[index]) : string.Empty;
    }

    /// <summary>True when the text's bytes equal <paramref name="expected"/>; no string is made.</summary>
    public bool TextEquals(int field, byte[] expected)
    {
        long range = _bits[field];
        int start = (int)(range >> 32);
        int count = (int)range;
        if (!Has(field) || count != expected.Length) return false;
        for (int i = 0; i < count; i++)
        {
            if (_bytes[start + i] != expected[i]) return false;
        }

        return true;
    }

    /// <summary>Number of values of a repeated field.</summary>
    public int Count(string field) => _repeated[Table.IndexOf(field)]?.Count ?? 0;

    /// <summary>One value of a repeated number.</summary>
    public long IntegerAt(string field, int position) => Values(field)[position];

    /// <summary>One value of a repeated double.</summary>
    public double DoubleAt(string field, int position) => BitConverter.Int64BitsToDouble(Values(field)[position]);

    /// <summary>All values of a repeated text.</summary>
    public string[] Texts(string field)
    {
        if (!Has(field)) return [];
        RepeatedValues values = Values(field);
        string[] texts = new string[values.Count];
        for (int i = 0; i < texts.Length; i++) texts[i] = TextAt(values[i]);
        return texts;
    }

    /// <summary>
    /// Covers secrets in all values of a code and its words, the first value apart where it is a number: that is the code.
    /// </summary>
    public void Conceal(string field, Secrets secrets)
    {
        if (!Has(field)) return;
        RepeatedValues values = Values(field);
        for (int i = 0; i < values.Count; i++)
        {
            if (i == 0 && int.TryParse(TextAt(values[i]), NumberStyles.None, CultureInfo.InvariantCulture, out _)) continue;
            secrets.Conceal(_bytes, (int)(values[i] >> 32), (int)values[i]);
        }
    }

    public Message Set(string field, long value) => Store(field, value);

    public Message Set(string field, bool value) => Store(field, value ? 1 : 0);

    public Message Set(string field, double value) => Store(field, BitConverter.DoubleToInt64Bits(value));

    public Message Set(string field, string value) => Store(field, Keep(Encoding.UTF8.GetBytes(value)));

    public void Clear()
    {
        _present = 0;
        _used = 0;
        UnknownFields = 0;
        Array.Clear(_bits, 0, _bits.Length);
        foreach (RepeatedValues? values in _repeated) values?.Clear();
    }

    /// <summary>
    /// Replaces the content by what the bytes say. False when they are broken; then everything before the break is kept,
    /// so that <c>user_msg</c> can still tell whose answer it was.
    /// </summary>
    public bool TryRead(byte[] source, int start, int count)
    {
        Clear();
        if (_bytes.Length < count) _bytes = new byte[Math.Max(count, _bytes.Length * 2)];
        Buffer.BlockCopy(source, start, _bytes, 0, count);
        _used = count;
        var reader = new ProtoReader(_bytes, 0, count);
        while (!reader.AtEnd)
        {
            if (!reader.TryTag(out int number, out WireType wireType)) return false;
            int field = Table.IndexOf(number);
            if (field < 0)
            {
                if (number != MessageTable.TemplateIdNumber) UnknownFields++;
                if (!reader.TrySkip(number, wireType)) return false;
            }
            else if (!TryReadField(ref reader, field, wireType))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Writes the message body: the template first, then the fields in the table's order, repeats unpacked.</summary>
    public void Write(ProtoWriter writer)
    {
        writer.Tag(MessageTable.TemplateIdNumber, WireType.Varint);
        writer.Varint((ulong)Table.TemplateId);
        for (int field = 0; field < Table.Fields.Length; field++)
        {
            if (!Has(field)) continue;
            RepeatedValues? values = _repeated[field];
            if (values is null)
            {
                WriteValue(writer, Table.Fields[field], _bits[field]);
                continue;
            }

            for (int i = 0; i < values.Count; i++) WriteValue(writer, Table.Fields[field], values[i]);
        }
    }

    private void WriteValue(ProtoWriter writer, Field field, long bits)
    {
        writer.Tag(field.Number, field.WireType);
        switch (field.Kind)
        {
            case FieldKind.Text:
                writer.LengthDelimited(_bytes, (int)(bits >> 32), (int)bits);
                break;
            case FieldKind.Double:
                writer.Fixed64(bits);
                break;
            default:
                writer.Varint((ulong)bits);
                break;
        }
    }

    private bool TryReadField(ref ProtoReader reader, int field, WireType wireType)
    {
        Field spec = Table.Fields[field];
        if (wireType == spec.WireType)
        {
            if (!TryReadValue(ref reader, spec.Kind, out long bits)) return false;
            Store(field, bits);
            return true;
        }

        if (!spec.Repeated || wireType != WireType.LengthDelimited)
        {
            UnknownFields++;
            return reader.TrySkip(spec.Number, wireType);
        }

        if (!reader.TryBytes(out int start, out int count)) return false;
        var packed = new ProtoReader(_bytes, start, count);
        while (!packed.AtEnd)
        {
            if (!TryReadValue(ref packed, spec.Kind, out long bits)) return false;
            Store(field, bits);
        }

        return true;
    }

    private static bool TryReadValue(ref ProtoReader reader, FieldKind kind, out long bits)
    {
        switch (kind)
        {
            case FieldKind.Text:
                bool sound = reader.TryBytes(out int start, out int count);
                bits = Range(start, count);
                return sound;
            case FieldKind.Double:
                return reader.TryFixed64(out bits);
            default:
                bool complete = reader.TryVarint(out ulong value);
                bits = kind switch
                {
                    FieldKind.Int32 => (int)value,
                    FieldKind.UInt32 => (uint)value,
                    FieldKind.Bool => value != 0 ? 1 : 0,
                    _ => (long)value,
                };
                return complete;
        }
    }

    private Message Store(string field, long bits)
    {
        Store(Table.IndexOf(field), bits);
        return this;
    }

    private void Store(int field, long bits)
    {
        _present |= 1UL << field;
        if (Table.Fields[field].Repeated) (_repeated[field] ??= new RepeatedValues()).Add(bits);
        else _bits[field] = bits;
    }

    private RepeatedValues Values(string field) => _repeated[Table.IndexOf(field)]
        ?? throw new ArgumentOutOfRangeException(nameof(field), field, "The field is absent.");

    private long Keep(byte[] text)
    {
        if (_bytes.Length - _used < text.Length) Array.Resize(ref _bytes, Math.Max(_bytes.Length * 2, _used + text.Length));
        Buffer.BlockCopy(text, 0, _bytes, _used, text.Length);
        int start = _used;
        _used += text.Length;
        return Range(start, text.Length);
    }

    private string TextAt(long range) => Encoding.UTF8.GetString(_bytes, (int)(range >> 32), (int)range);

    private static long Range(int start, int count) => ((long)start << 32) | (uint)count;
}
