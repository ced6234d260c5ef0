namespace NT8Bridge.Live.Start;

/// <summary>One thing that must be there before orders may follow signals.</summary>
/// <param name="Name">What it is: "window", "15m.ema21".</param>
/// <param name="Needed">How many are needed; <see cref="int.MaxValue"/> when all that ever were are.</param>
/// <param name="Present">How many are there.</param>
/// <param name="Unit">What is counted: bars, sessions.</param>
public sealed record ReadinessItem(string Name, long Needed, long Present, string Unit = "bars")
{
    /// <summary>True when enough is there.</summary>
    public bool IsMet => Present >= Needed;
}
