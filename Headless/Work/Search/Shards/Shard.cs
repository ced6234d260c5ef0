using System;
using System.Globalization;

namespace NT8Bridge.Headless.Work.Search.Shards;

/// <summary>One of the parts into which the variants of a sweep are cut, each of neighbours.</summary>
/// <param name="Number">Which one, from 1 on.</param>
/// <param name="Of">How many there are.</param>
public readonly record struct Shard(int Number, int Of)
{
    /// <summary>Reads "3/8".</summary>
    /// <exception cref="FormatException">It is none.</exception>
    public static Shard Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        string[] parts = text.Split('/');
        return parts.Length == 2 && IsNumber(parts[0], out int number) && IsNumber(parts[1], out int of) && number <= of
            ? new Shard(number, of)
            : throw new FormatException($"'{text}' is no shard; write I/N with I from 1 to N, for example 3/8.");

        static bool IsNumber(string part, out int value) =>
            int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out value) && value > 0;
    }

    /// <summary>
    /// Place of its first variant among <paramref name="count"/>; where these cannot be shared evenly, the first shards have one
    /// more.
    /// </summary>
    public long First(long count) => ((Number - 1) * (count / Of)) + Math.Min(Number - 1, count % Of);

    /// <summary>How many of <paramref name="count"/> variants are its own.</summary>
    public long Count(long count) => (count / Of) + (Number <= count % Of ? 1 : 0);

    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Number}/{Of}");

    /// <summary>Refuses more shards than there are variants: some would hold nothing.</summary>
    /// <exception cref="WrongRequestException">There are fewer variants.</exception>
    internal static void Check(RequestPart part, int shards, long count)
    {
        if (shards <= count) return;
        throw new WrongRequestException(part, $"there are {count:N0} variants, which cannot be cut into {shards:N0} shards.");
    }
}
