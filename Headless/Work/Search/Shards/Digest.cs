using System;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;

namespace NT8Bridge.Headless.Work.Search.Shards;

/// <summary>A SHA-256 over values of several kinds; a text or a list counts with its length, so that none runs over.</summary>
internal sealed class Digest : IDisposable
{
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

    /// <summary>Adds a text.</summary>
    public Digest Add(string text)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(text);
        return Add<byte>(bytes);
    }

    /// <summary>Adds a list of numbers by their bits.</summary>
    public Digest Add<T>(ReadOnlySpan<T> values)
        where T : unmanaged
    {
        long length = values.Length;
        _hash.AppendData(MemoryMarshal.AsBytes(new ReadOnlySpan<long>(in length)));
        _hash.AppendData(MemoryMarshal.AsBytes(values));
        return this;
    }

    /// <summary>Adds one number by its bits.</summary>
    public Digest Add<T>(T value)
        where T : unmanaged
    {
        _hash.AppendData(MemoryMarshal.AsBytes(new ReadOnlySpan<T>(in value)));
        return this;
    }

    /// <summary>The digest of all so far, in lower-case hexadecimal digits.</summary>
    public string Hex() => Convert.ToHexStringLower(_hash.GetCurrentHash());

    /// <inheritdoc/>
    public void Dispose() => _hash.Dispose();
}
