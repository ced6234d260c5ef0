#if NETFRAMEWORK
using System;
using System.Runtime.InteropServices;
using ParquetSharp.IO;

namespace NT8Bridge.History.BarFiles;

/// <summary>
/// A file in memory that ParquetSharp reads where it lies. The library's own reader of .NET streams is not used: when the bytes
/// are no parquet file, it leaves itself to a finalizer that ends the process. Reading memory needs no call back from the
/// library, so it has no such finalizer.
/// </summary>
internal sealed class PinnedFile : IDisposable
{
    private readonly ParquetSharp.IO.Buffer _buffer;
    private GCHandle _pin;

    internal PinnedFile(byte[] file)
    {
        _pin = GCHandle.Alloc(file, GCHandleType.Pinned);
        _buffer = new ParquetSharp.IO.Buffer(_pin.AddrOfPinnedObject(), file.Length);
        Reader = new BufferReader(_buffer);
    }

    internal BufferReader Reader { get; }

    /// <inheritdoc/>
    public void Dispose()
    {
        Reader.Dispose();
        _buffer.Dispose();
        _pin.Free();
    }
}
#endif
