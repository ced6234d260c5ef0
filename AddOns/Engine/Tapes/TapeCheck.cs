using System;
using System.Globalization;
using System.Text;
using NT8Bridge.Checksums;

namespace NT8Bridge.Tapes;

/// <summary>
/// The check that ends each line: what stands before it has this checksum, so that a line that was changed after it was written
/// is known, whatever it tells.
/// </summary>
internal static class TapeCheck
{
    private const string Member = ",\"check\":\"";
    private const int Digits = 8;
    private static readonly int Length = Member.Length + Digits + "\"}".Length;

    /// <summary>The member with the check of a line, and the line's end.</summary>
    internal static string Of(byte[] text, int count) =>
        Member + ((uint)XxHash64.Of(text, 0, count)).ToString("x8", CultureInfo.InvariantCulture) + "\"}";

    /// <summary>The mark of a bar's time, prices and volume.</summary>
    internal static string MarkOf(in Bar bar) =>
        ((uint)WordMix.Of(bar.EndUtcTicks, bar.Open, bar.High, bar.Low, bar.Close, bar.Volume)).ToString(
            "x8", CultureInfo.InvariantCulture);

    /// <summary>True when a whole line ends with the check of what stands before it.</summary>
    internal static bool Holds(string line)
    {
        int at = line.Length - Length;
        if (at <= 0 || string.CompareOrdinal(line, at, Member, 0, Member.Length) != 0) return false;
        byte[] text = Encoding.UTF8.GetBytes(line.Substring(0, at));
        return line.EndsWith(Of(text, text.Length), StringComparison.Ordinal);
    }

    /// <summary>The line with the check that it ought to have; of a line without one, the line with one.</summary>
    internal static string Renewed(string line)
    {
        int at = line.LastIndexOf(Member, StringComparison.Ordinal);
        string text = at > 0 ? line.Substring(0, at) : line.Substring(0, line.Length - 1);
        byte[] bytes = Encoding.UTF8.GetBytes(text);
        return text + Of(bytes, bytes.Length);
    }
}
