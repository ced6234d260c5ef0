namespace NT8Bridge.Feeds.Rithmic.History;

/// <summary>What a replay gave; <paramref name="Reason"/> says why it is not whole, empty when it is.</summary>
internal sealed record ReplayResult(BarCollector Bars, string Reason)
{
    /// <summary>True when the server has nothing further for the window.</summary>
    public bool IsWhole => Reason.Length == 0;
}
