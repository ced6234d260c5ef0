using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace NT8Bridge.Headless.Work.Search.Shards;

/// <summary>The variants of sound parts as one ranking. Of each part one group is in memory.</summary>
internal sealed class MergedVariants(VariantSpace space, VariantOrder order, IReadOnlyList<SoundPart> parts) : IRankedVariants
{
    /// <inheritdoc/>
    public VariantSpace Space => space;

    /// <inheritdoc/>
    public long Count => parts.Sum(part => part.Rows);

    /// <inheritdoc/>
    public long WithoutTrades => parts.Sum(part => part.WithoutTrades);

    /// <inheritdoc/>
    public IEnumerable<RankedVariant> BestFirst()
    {
        IEnumerator<RankedVariant>[] all = [.. parts.Select(part => Rows(part).GetEnumerator())];
        try
        {
            PriorityQueue<IEnumerator<RankedVariant>, RankedVariant> next = new(all.Length, order);
            foreach (IEnumerator<RankedVariant> rows in all)
                if (rows.MoveNext()) next.Enqueue(rows, rows.Current);
            while (next.TryPeek(out IEnumerator<RankedVariant>? best, out RankedVariant row))
            {
                yield return row;
                if (best.MoveNext()) next.DequeueEnqueue(best, best.Current);
                else next.Dequeue();
            }
        }
        finally
        {
            foreach (IEnumerator<RankedVariant> rows in all) rows.Dispose();
        }
    }

    /// <summary>The rows of a part, which was sound when it was checked.</summary>
    private static IEnumerable<RankedVariant> Rows(SoundPart part)
    {
        using PartReader reader = Again(part, () => PartReader.Open(part.Path));
        using IEnumerator<PartRows> groups = reader.Groups().GetEnumerator();
        while (Again(part, groups.MoveNext))
            for (int row = 0; row < groups.Current.Positions.Length; row++) yield return groups.Current[row];
    }

    private static T Again<T>(SoundPart part, Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception e) when (e is InvalidDataException or IOException or UnauthorizedAccessException)
        {
            throw new UnusableFileException(
                part.Path, $"it was sound a moment ago, and now {e.Message}", $"leave parts alone while they are merged", e);
        }
    }
}
