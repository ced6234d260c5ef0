namespace NT8Bridge;

/// <summary>Something that stands at the end of a bar.</summary>
public interface ITimed
{
    /// <summary>End of the bar, UTC ticks.</summary>
    long EndUtcTicks { get; }
}
