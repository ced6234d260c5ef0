using System;
using System.IO;
using System.Runtime.InteropServices;

namespace NT8Bridge.Indicators.Windows;

/// <summary>
/// Writes the bytes of every array it is shown. Lengths are not written, because they follow from the indicator's parameters.
/// </summary>
internal sealed class ArrayWriter : IArrayVisitor
{
    private readonly BinaryWriter _writer;

    internal ArrayWriter(BinaryWriter writer) => _writer = writer;

    /// <inheritdoc/>
    public unsafe void Visit<T>(T[] array)
        where T : unmanaged
    {
        var bytes = new byte[array.Length * sizeof(T)];
        fixed (T* source = array) Marshal.Copy((IntPtr)source, bytes, 0, bytes.Length);
        _writer.Write(bytes);
    }
}
