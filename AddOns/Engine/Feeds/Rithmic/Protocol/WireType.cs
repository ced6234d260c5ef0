namespace NT8Bridge.Feeds.Rithmic.Protocol;

/// <summary>The low three bits of a tag, as the Protocol Buffers encoding defines them.</summary>
internal enum WireType
{
    Varint = 0,
    Fixed64 = 1,
    LengthDelimited = 2,
    StartGroup = 3,
    EndGroup = 4,
    Fixed32 = 5,
}
