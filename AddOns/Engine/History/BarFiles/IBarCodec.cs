using System.IO;

namespace NT8Bridge.History.BarFiles;

/// <summary>A parquet library. One implementation a library, the only places where the library is touched.</summary>
public interface IBarCodec
{
    /// <summary>Name and version of the library, for reports.</summary>
    string Name { get; }

    /// <summary>Writes a bar file with its header, compressed, timestamps in UTC microseconds.</summary>
    /// <exception cref="BarCodecUnavailableException">The library cannot work on this machine.</exception>
    /// <exception cref="BarFileException">The library refused to write.</exception>
    void Write(Stream destination, BarFile file);

    /// <summary>Opens any parquet file, held in memory as a whole.</summary>
    /// <exception cref="BarCodecUnavailableException">The library cannot work on this machine.</exception>
    /// <exception cref="BarFileException">It is no parquet file that can be read.</exception>
    IColumnReader Open(byte[] file);
}
