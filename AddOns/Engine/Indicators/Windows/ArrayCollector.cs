using System;
using System.Collections.Generic;

namespace NT8Bridge.Indicators.Windows;

/// <summary>Lists every array it is shown, so that they can be copied later without visiting them again.</summary>
internal sealed class ArrayCollector : IArrayVisitor
{
    /// <summary>The arrays in the order in which they were shown.</summary>
    internal List<Array> Arrays { get; } = new();

    /// <inheritdoc/>
    public void Visit<T>(T[] array)
        where T : unmanaged => Arrays.Add(array);
}
