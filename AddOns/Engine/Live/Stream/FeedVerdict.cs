namespace NT8Bridge.Feeds;

/// <summary>Which of two feeds is not to be trusted.</summary>
public enum FeedVerdict
{
    /// <summary>Neither is the worse.</summary>
    Equal,

    /// <summary>The feed beside the platform's.</summary>
    SideDemoted,

    /// <summary>The platform's own feed.</summary>
    PlatformDemoted,
}
