namespace NT8Bridge.Feeds.Rithmic.Session;

/// <summary>What a response code means for a request.</summary>
internal enum ResponseOutcome
{
    /// <summary>Done.</summary>
    Success,

    /// <summary>Done, and there is nothing.</summary>
    Empty,

    /// <summary>The late end of a replay that the server had cut.</summary>
    Cut,

    /// <summary>Refused.</summary>
    Error,
}
