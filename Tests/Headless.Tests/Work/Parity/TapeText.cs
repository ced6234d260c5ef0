using System.IO;
using System.IO.Compression;
using System.Text;

namespace NT8Bridge.Headless.Tests.Work.Parity;

/// <summary>The lines of a tape's file.</summary>
internal static class TapeText
{
    public static string[] Lines(string path)
    {
        using GZipStream gzip = new(File.OpenRead(path), CompressionMode.Decompress);
        using StreamReader text = new(gzip, Encoding.UTF8);
        return text.ReadToEnd().TrimEnd('\n').Split('\n');
    }

    public static void Write(string path, string[] lines)
    {
        using GZipStream gzip = new(File.Create(path), CompressionLevel.Fastest);
        gzip.Write(Encoding.UTF8.GetBytes(string.Join('\n', lines) + "\n"));
    }
}
