using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Google.Protobuf;

namespace NT8Bridge.Tests.Feeds.Rithmic.Protocol;

/// <summary>A message as Google.Protobuf reads it, by field number: the independent decoder.</summary>
internal sealed class GoogleFields
{
    private readonly SortedDictionary<int, List<string>> _values = [];

    public static GoogleFields Read(byte[] bytes, int start, int count)
    {
        var fields = new GoogleFields();
        var input = new CodedInputStream(bytes, start, count);
        uint tag;
        while ((tag = input.ReadTag()) != 0)
        {
            string value = WireFormat.GetTagWireType(tag) switch
            {
                WireFormat.WireType.Varint => "v" + input.ReadUInt64().ToString(CultureInfo.InvariantCulture),
                WireFormat.WireType.Fixed64 => "d" + input.ReadFixed64().ToString("x16", CultureInfo.InvariantCulture),
                WireFormat.WireType.LengthDelimited => "s" + input.ReadBytes().ToBase64(),
                WireFormat.WireType.Fixed32 => "f" + input.ReadFixed32().ToString("x8", CultureInfo.InvariantCulture),
                _ => "?",
            };
            int number = WireFormat.GetTagFieldNumber(tag);
            if (!fields._values.TryGetValue(number, out List<string>? values)) fields._values.Add(number, values = []);
            values.Add(value);
        }

        return fields;
    }

    public override string ToString() => string.Join(
        "\n", _values.Select(field => field.Key.ToString(CultureInfo.InvariantCulture) + ": " + string.Join(", ", field.Value)));
}
