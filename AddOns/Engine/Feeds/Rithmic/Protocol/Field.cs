namespace NT8Bridge.Feeds.Rithmic.Protocol;

/// <summary>One field of a message. Numbers are unique within a message only: 149138 has two meanings.</summary>
internal readonly record struct Field(string Name, int Number, FieldKind Kind, bool Repeated = false)
{
    /// <summary>The wire type that a single value of this kind has.</summary>
    public WireType WireType => Kind switch
    {
        FieldKind.Text => WireType.LengthDelimited,
        FieldKind.Double => WireType.Fixed64,
        _ => WireType.Varint,
    };
}
