namespace NT8Bridge.Live.Stream;

/// <summary>Which of two feeds is not to be trusted.</summary>
public enum FeedVerdict
{
    /// <summary>Neither is the worse.</summary>
    Equal,

    /// <summary>The feed beside the platform's is.</summary>
    SideDemoted,

    /// <summary>The platform's own feed is.</summary>
    PlatformDemoted,
}
