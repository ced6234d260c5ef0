namespace NT8Bridge.Indicators.Windows;

/// <summary>
/// The part of an indicator's state that says where its <see cref="BlockWindow{T,TMerge}"/> stands. All bits zero is an empty
/// window.
/// </summary>
internal struct BlockWindowState<T>
    where T : unmanaged
{
    /// <summary>Position of the next item in the current block.</summary>
    internal int Position;

    /// <summary>
    /// 0 while the first block is filling; afterwards one more than the index of the first suffix of the previous block.
    /// </summary>
    internal int Suffixes;

    /// <summary>Summary of the items of the current block so far.</summary>
    internal T Prefix;
}
