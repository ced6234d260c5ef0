namespace NT8Bridge.Feeds.Rithmic.Transport;

/// <summary>What one read from a socket gave.</summary>
internal readonly record struct SocketRead(SocketReadKind Kind, int Count, bool EndOfMessage);
