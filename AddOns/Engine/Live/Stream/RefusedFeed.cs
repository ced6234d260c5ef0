namespace NT8Bridge.Live.Stream;

/// <summary>A feed that was chosen beside the platform's and cannot be used; the platform's bars are used alone.</summary>
/// <param name="Name">The feed's name.</param>
/// <param name="Reason">Why it is refused, in words for the trader.</param>
public sealed record RefusedFeed(string Name, string Reason)
{
    /// <summary>What the start-up report says of it.</summary>
    internal string Detail => "off: " + Reason + SideStream.PlatformIsUsed;

    /// <summary>The feed and why it is off, in one line.</summary>
    public override string ToString() => Name + " " + Detail;
}
