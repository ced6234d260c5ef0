using System;
using System.Text;

namespace NT8Bridge.Feeds.Rithmic.Credentials;

/// <summary>A secret that does not print itself: not in text, not in a debugger, not through a serializer.</summary>
[System.Diagnostics.DebuggerDisplay("(hidden)")]
public sealed class Password
{
    /// <summary>A shorter one is part of too many words that mean something else.</summary>
    private const int ShortestConcealed = 4;

    private const string Concealed = "(hidden)";

    private readonly string _secret;
    private readonly byte[] _bytes;

    /// <summary>Wraps a secret.</summary>
    public Password(string secret)
    {
        _secret = secret ?? throw new ArgumentNullException(nameof(secret));
        _bytes = Encoding.UTF8.GetBytes(secret);
    }

    /// <summary>True when there is none.</summary>
    public bool IsEmpty => _secret.Length == 0;

    /// <summary>Never the secret.</summary>
    public override string ToString() => Concealed;

    /// <summary>The secret itself, for the login message and the store alone.</summary>
    internal string Reveal() => _secret;

    /// <summary>Somebody else's words without the secret, should they repeat it.</summary>
    internal string Conceal(string words) => _secret.Length < ShortestConcealed ? words : words.Replace(_secret, Concealed);

    /// <summary>Covers the secret with asterisks wherever the bytes of somebody else's words (UTF-8) repeat it.</summary>
    internal void Conceal(byte[] words, int start, int count)
    {
        if (_secret.Length < ShortestConcealed) return;
        for (int at = start; at <= start + count - _bytes.Length; at++)
        {
            int same = 0;
            while (same < _bytes.Length && words[at + same] == _bytes[same]) same++;
            if (same < _bytes.Length) continue;
            for (int i = 0; i < same; i++) words[at + i] = (byte)'*';
        }
    }
}
