using System;
using System.Collections.Generic;
using System.IO;
using System.Security.Cryptography;
using System.Text;

namespace NT8Bridge.Headless.Work.Optimize;

/// <summary>Marks by which one content is told from another.</summary>
internal static class FileMark
{
    private const int Digits = 16;

    /// <summary>That of texts in their order.</summary>
    public static string Of(IEnumerable<string> texts)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (string text in texts)
        {
            byte[] bytes = Encoding.UTF8.GetBytes(text);
            hash.AppendData(BitConverter.GetBytes(bytes.Length));
            hash.AppendData(bytes);
        }

        return Of(hash);
    }

    /// <summary>That of what was hashed.</summary>
    public static string Of(IncrementalHash hash) => Convert.ToHexStringLower(hash.GetHashAndReset())[..Digits];

    /// <summary>What to write behind a value that names a file: a mark of what the file holds; nothing for any other.</summary>
    /// <exception cref="UnusableFileException">The file cannot be read.</exception>
    public static string OfValue(string value)
    {
        if (!File.Exists(value)) return "";
        try
        {
            return " #" + Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(value)))[..Digits];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UnusableFileException(value, $"it cannot be read: {e.Message}", $"check its rights", e);
        }
    }
}
