namespace NT8Bridge.Indicators.Windows;

/// <summary>Adds up the bytes of every array it is shown.</summary>
internal sealed class ArrayBytes : IArrayVisitor
{
    /// <summary>Bytes of the arrays shown so far.</summary>
    internal long Sum { get; private set; }

    /// <inheritdoc/>
    public unsafe void Visit<T>(T[] array)
        where T : unmanaged => Sum += (long)array.Length * sizeof(T);
}
