namespace NT8Bridge.Indicators.Windows;

/// <summary>Where a <see cref="BlockWindow{T,TMerge}"/> stands; zero is an empty window.</summary>
internal struct BlockWindowState<T>
    where T : unmanaged
{
    /// <summary>Slot of the next item in the current block.</summary>
    internal int Position;

    /// <summary>One more than the first slot of the previous block's suffixes; 0 in the first block.</summary>
    internal int Suffixes;

    /// <summary>Summary of the current block so far.</summary>
    internal T Prefix;
}
