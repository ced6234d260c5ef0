using System;
using System.IO;
using System.Text;
using NT8Bridge.Checksums;

namespace NT8Bridge.History;

/// <summary>
/// Files with a trailer that proves their content: a mark, the content's length and its checksum. Written by
/// <see cref="AtomicFile"/>.
/// </summary>
public static class SealedFile
{
    private const int TrailerBytes = 24;
    private static readonly byte[] Magic = Encoding.ASCII.GetBytes("NT8SEAL1");

    /// <summary>Puts a file in place with <paramref name="content"/> and its trailer.</summary>
    /// <exception cref="IOException">
    /// The file could not be written; the one in place, if any, is untouched and nothing is left beside it, unless the message
    /// says so.
    /// </exception>
    /// <exception cref="UnauthorizedAccessException">As for <see cref="IOException"/>, because rights are lacking.</exception>
    public static void Write(string path, byte[] content)
    {
        if (content is null) throw new ArgumentNullException(nameof(content));
        AtomicFile.Write(path, stream =>
        {
            stream.Write(content, 0, content.Length);
            stream.Write(Magic, 0, Magic.Length);
            stream.Write(BitConverter.GetBytes((long)content.Length), 0, sizeof(long));
            stream.Write(BitConverter.GetBytes(XxHash64.Of(content)), 0, sizeof(ulong));
        });
    }

    /// <summary>The content that <see cref="Write"/> wrote.</summary>
    /// <exception cref="InvalidDataException">
    /// The file is not what was written: it was cut short or changed, or is no sealed file.
    /// </exception>
    /// <exception cref="IOException">The file is missing or cannot be read.</exception>
    public static byte[] Read(string path)
    {
        byte[] file = AtomicFile.ReadAllBytes(path);
        int length = file.Length - TrailerBytes;
        if (length < 0) throw new InvalidDataException($"{path}: {file.Length} bytes are too few for a sealed file.");
        for (int i = 0; i < Magic.Length; i++)
            if (file[length + i] != Magic[i])
                throw new InvalidDataException($"{path}: the seal at its end is missing; it was cut short or is no sealed file.");
        long sealedLength = BitConverter.ToInt64(file, length + 8);
        if (sealedLength != length)
            throw new InvalidDataException($"{path}: it holds {length} bytes and was sealed with {sealedLength}.");
        if (BitConverter.ToUInt64(file, length + 16) != XxHash64.Of(file, 0, length))
            throw new InvalidDataException($"{path}: its checksum is wrong; the content was changed after it was written.");
        Array.Resize(ref file, length);
        return file;
    }
}
