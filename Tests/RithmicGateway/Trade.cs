namespace NT8Bridge.RithmicGateway;

/// <summary>One trade of the recording that the gateway plays.</summary>
public readonly record struct Trade(long UnixMicroseconds, double Price, int Size);
