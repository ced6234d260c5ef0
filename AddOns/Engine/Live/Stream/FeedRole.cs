namespace NT8Bridge.Live.Stream;

/// <summary>Which of the two feeds of one instrument.</summary>
public enum FeedRole
{
    /// <summary>The trading platform's own.</summary>
    Platform,

    /// <summary>The feed beside the platform's.</summary>
    Side,
}
