namespace NT8Bridge;

/// <summary>An item of a series that belongs to one bar and is found by the bar's end: the bar itself, or its signal.</summary>
public interface ITimed
{
    /// <summary>End of the bar, UTC ticks.</summary>
    long EndUtcTicks { get; }
}
