/// <summary>How long the time before the present pivots is.</summary>
public enum PivotRange
{
    /// <summary>A trading day.</summary>
    Daily,

    /// <summary>A calendar week.</summary>
    Weekly,

    /// <summary>A calendar month.</summary>
    Monthly
}
