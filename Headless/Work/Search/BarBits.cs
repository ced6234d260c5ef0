using System;

namespace NT8Bridge.Headless.Work.Search;

/// <summary>A set of bars as bits, to which bars are added as they close.</summary>
internal sealed class BarBits
{
    private ulong[] _words = new ulong[64];

    /// <summary>Adds a bar to the set; bars come in ascending order.</summary>
    public void Add(int bar)
    {
        int word = bar >> 6;
        if (word >= _words.Length) Array.Resize(ref _words, Math.Max(word + 1, _words.Length * 2));
        _words[word] |= 1UL << bar;
    }

    /// <summary>The set with room for so many bars.</summary>
    public ulong[] Of(int bars)
    {
        ulong[] words = new ulong[(bars + 63) / 64];
        Array.Copy(_words, words, Math.Min(words.Length, _words.Length));
        return words;
    }
}
