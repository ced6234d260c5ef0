namespace NT8Bridge.Startup;

/// <summary>One thing that must be there before orders may follow signals.</summary>
/// <param name="Name">What it is: "window", "15m.ema21".</param>
/// <param name="Needed">Bars needed.</param>
/// <param name="Present">Bars there.</param>
public sealed record ReadinessItem(string Name, long Needed, long Present)
{
    /// <summary>True when enough is there.</summary>
    public bool IsMet => Present >= Needed;
}
