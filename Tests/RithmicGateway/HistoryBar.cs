namespace NT8Bridge.RithmicGateway;

/// <summary>One bar that the gateway's history plant has, stamped at its end.</summary>
public readonly record struct HistoryBar(
    long EndUnixSeconds, double Open, double High, double Low, double Close, long Volume, int Trades);
