namespace NT8Bridge.Feeds;

/// <summary>Which of the two feeds of one instrument.</summary>
public enum FeedRole
{
    /// <summary>The trading platform's own.</summary>
    Platform,

    /// <summary>The one beside it.</summary>
    Side,
}
