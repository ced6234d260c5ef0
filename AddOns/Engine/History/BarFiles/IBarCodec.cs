using System.IO;

namespace NT8Bridge.History.BarFiles;

/// <summary>
/// Writes and opens parquet files with a parquet library. Each library has one implementation, and no code outside it touches
/// the library.
/// </summary>
public interface IBarCodec
{
    /// <summary>Name and version of the library, for reports.</summary>
    string Name { get; }

    /// <summary>Writes a bar file with its <see cref="BarFileHeader"/>: compressed, times in UTC microseconds.</summary>
    /// <exception cref="BarCodecUnavailableException">The library cannot work on this machine.</exception>
    /// <exception cref="BarFileException">The library could not write the file.</exception>
    void Write(Stream destination, BarFile file);

    /// <summary>Opens a parquet file of any making, given as the bytes of the whole file.</summary>
    /// <exception cref="BarCodecUnavailableException">The library cannot work on this machine.</exception>
    /// <exception cref="BarFileException">The bytes are no parquet file that can be read.</exception>
    IColumnReader Open(byte[] file);
}
