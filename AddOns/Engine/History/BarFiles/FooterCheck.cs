using System;
using System.Collections.Generic;

namespace NT8Bridge.History.BarFiles;

/// <summary>
/// Walks a parquet file's footer, and the headers of its pages, before a library does. It refuses one in which a count or a
/// length goes beyond the end, or a field has another type than the format gives it, because a library would follow such a count
/// for minutes (apache/parquet-format: src/main/thrift/parquet.thrift; apache/thrift: doc/specs/thrift-compact-protocol.md).
/// </summary>
internal sealed class FooterCheck
{
    /// <summary>Structures nested more deeply are damage; the format itself needs fewer levels.</summary>
    private const int DeepestNesting = 16;

    // The structures of the format by name. One word for each field, from field 1 on: i, l, s, y = whole number of 32, 64, 16, 8
    // bits; b = bytes; t = truth value; ? = any type; *X = list of X; any other word = the structure of that name.
    private static readonly Dictionary<string, string[]> Shapes = new()
    {
        ["File"] = Words("i *Schema l *RowGroup *KeyValue b *Any Any b"),
        ["Schema"] = Words("i i i b i i i i i Logical"),
        ["Logical"] = Words("Any Any Any Any Decimal Any Time Time Any Integer Any Any Any Any Any Any Any Any"),
        ["Decimal"] = Words("i i"),
        ["Time"] = Words("t Any"),
        ["Integer"] = Words("y t"),
        ["RowGroup"] = Words("*Chunk l l *Sorting l l s"),
        ["Sorting"] = Words("i t t"),
        ["Chunk"] = Words("b l Column l i l i Any b"),
        ["Column"] = Words("i *i *b i l l l *KeyValue l l l Statistics *PageStats l i Sizes Any"),
        ["KeyValue"] = Words("b b"),
        ["Statistics"] = Words("b b l l b b t t"),
        ["PageStats"] = Words("i i i"),
        ["Sizes"] = Words("l *l *l"),
        ["Page"] = Words("i i i i PageValues Any DictionaryPage PageValues2"),
        ["PageValues"] = Words("i i i i Statistics"),
        ["DictionaryPage"] = Words("i i t"),
        ["PageValues2"] = Words("i i i i i i t Statistics"),
        ["Any"] = Array.Empty<string>(),
    };

    private readonly byte[] _file;
    private readonly int _end;
    private readonly Action<string, int, long>? _visit;
    private readonly string _part;
    private int _at, _skipped;
    private long _number;

    private FooterCheck(byte[] file, string part, int start, int end, Action<string, int, long>? visit)
    {
        _part = part;
        _file = file;
        _at = start;
        _end = end;
        _visit = visit;
    }

    /// <summary>Walks the footer.</summary>
    /// <param name="file">The whole file.</param>
    /// <param name="visit">
    /// Is told the name of each structure as it begins, with field 0, and of each field in it its number and, for bytes, the
    /// place of the first one, for a number its value; null to tell nobody.
    /// </param>
    /// <exception cref="BarFileException">The file has no footer, or a damaged one.</exception>
    public static void Verify(byte[] file, Action<string, int, long>? visit = null)
    {
        int length = file.Length < 12 || !IsMagic(file, 0) || !IsMagic(file, file.Length - 4)
            ? throw new BarFileException("it does not begin and end as a parquet file does")
            : BitConverter.ToInt32(file, file.Length - 8);
        int end = file.Length - 8;
        if (length < 1 || length > end - 4) throw new BarFileException("the length of its footer is damaged");
        new FooterCheck(file, "its footer", end - length, end, visit).Structure("File", 0);
    }

    /// <summary>Walks the header of a page that begins at a place; returns the place behind it.</summary>
    /// <exception cref="BarFileException">It is damaged.</exception>
    public static int VerifyPage(byte[] file, int start, int end, Action<string, int, long> visit)
    {
        var check = new FooterCheck(file, "the header of a page", start, end, visit);
        check.Structure("Page", 0);
        return check._at;
    }

    private static bool IsMagic(byte[] file, int at) =>
        file[at] == 'P' && file[at + 1] == 'A' && file[at + 2] == 'R' && file[at + 3] == '1';

    private static string[] Words(string shape) => shape.Split(' ');

    private void Structure(string name, int depth)
    {
        if (depth > DeepestNesting) throw Unsound("nested too deeply");
        string[] shape = Shapes[name];
        int field = 0;
        _visit?.Invoke(name, 0, _at);
        for (byte head = Byte(); head != 0; head = Byte())
        {
            int step = head >> 4, type = head & 15;
            field = step > 0 ? field + step : (int)Math.Max(-1, Math.Min(ZigZag(), short.MaxValue));
            string word = field >= 1 && field <= shape.Length ? shape[field - 1] : "?";
            if (!IsOfType(word, type)) throw Unsound($"field {field} of {name} has type {type}");
            if (type is 1 or 2) continue;
            Value(word, type, depth);
            if (type == 8) _visit?.Invoke(name, field, _at - _skipped);
            else if (type is 4 or 5 or 6) _visit?.Invoke(name, field, _number);
        }
    }

    private void Value(string word, int type, int depth)
    {
        switch (type)
        {
            case 1 or 2 or 3:
                Byte();
                break;
            case 4 or 5 or 6:
                _number = ZigZag();
                break;
            case 7:
                Skip(8);
                break;
            case 8:
                Skip(Varint());
                break;
            case 9 or 10:
                List(word[0] == '*' ? word.Substring(1) : "?", depth);
                break;
            case 12:
                Structure(Shapes.ContainsKey(word) ? word : "Any", depth + 1);
                break;
            default:
                throw Unsound($"a value of type {type}");
        }
    }

    private void List(string word, int depth)
    {
        byte head = Byte();
        ulong count = (ulong)head >> 4;
        if (count == 15) count = Varint();
        if (count > (ulong)(_end - _at)) throw Unsound($"a list of {count} elements in {_end - _at} bytes");
        if (count > 0 && !IsOfType(word, head & 15)) throw Unsound($"a list of type {head & 15}");
        for (ulong i = 0; i < count; i++) Value(word, head & 15, depth);
    }

    private static bool IsOfType(string word, int type) => word switch
    {
        "?" => true,
        "t" => type is 1 or 2,
        "y" => type == 3,
        "s" => type == 4,
        "i" => type == 5,
        "l" => type == 6,
        "b" => type == 8,
        _ => type == (word[0] == '*' ? 9 : 12),
    };

    private byte Byte() => _at < _end ? _file[_at++] : throw Unsound("cut short");

    private void Skip(ulong bytes)
    {
        if (bytes > (ulong)(_end - _at)) throw Unsound($"{bytes} bytes of text in {_end - _at}");
        _skipped = (int)bytes;
        _at += _skipped;
    }

    private ulong Varint()
    {
        ulong value = 0;
        for (int shift = 0; shift < 64; shift += 7)
        {
            byte part = Byte();
            value |= (ulong)(part & 0x7F) << shift;
            if (part < 0x80) return value;
        }

        throw Unsound("a number without end");
    }

    private long ZigZag()
    {
        ulong value = Varint();
        return (long)(value >> 1) ^ -(long)(value & 1);
    }

    private BarFileException Unsound(string what) => new(_part + " is damaged: " + what);
}
