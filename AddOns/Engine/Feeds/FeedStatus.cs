namespace NT8Bridge.Feeds;

/// <summary>State of a live feed's connection.</summary>
public enum FeedStatus
{
    /// <summary>Not started or stopped by its owner.</summary>
    Disconnected,

    /// <summary>Connecting, logging in or resubscribing.</summary>
    Connecting,

    /// <summary>Subscribed and alive.</summary>
    Connected,

    /// <summary>Lost; it tries again by itself.</summary>
    Lost,

    /// <summary>Refused for good; the reason says what the user must do.</summary>
    Failed,
}
