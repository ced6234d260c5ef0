namespace NT8Bridge.Feeds.Rithmic.Protocol;

/// <summary>How a field travels. Enumerations travel as <see cref="Int32"/>.</summary>
internal enum FieldKind
{
    /// <summary>UTF-8 text, length-delimited.</summary>
    Text,

    /// <summary>IEEE 754, eight bytes, little endian.</summary>
    Double,

    /// <summary>Varint; a negative value takes ten bytes.</summary>
    Int32,

    /// <summary>Varint of 32 bits without sign.</summary>
    UInt32,

    /// <summary>Varint of 64 bits without sign.</summary>
    UInt64,

    /// <summary>Varint; anything but 0 is true.</summary>
    Bool,
}
