namespace NT8Bridge.Feeds.Rithmic.Transport;

/// <summary>What kind of WebSocket message the bytes belong to.</summary>
internal enum SocketReadKind
{
    /// <summary>Protocol data.</summary>
    Binary,

    /// <summary>Text, which the protocol does not use.</summary>
    Text,

    /// <summary>The server closes the connection.</summary>
    Close,
}
