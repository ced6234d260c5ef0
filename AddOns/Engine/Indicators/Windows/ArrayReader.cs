using System;
using System.IO;
using System.Runtime.InteropServices;

namespace NT8Bridge.Indicators.Windows;

/// <summary>Fills every array it is shown with the bytes that <see cref="ArrayWriter"/> wrote for it.</summary>
internal sealed class ArrayReader : IArrayVisitor
{
    private readonly BinaryReader _reader;

    internal ArrayReader(BinaryReader reader) => _reader = reader;

    /// <inheritdoc/>
    public unsafe void Visit<T>(T[] array)
        where T : unmanaged
    {
        byte[] bytes = _reader.ReadBytes(array.Length * sizeof(T));
        fixed (T* target = array) Marshal.Copy(bytes, 0, (IntPtr)target, bytes.Length);
    }
}
