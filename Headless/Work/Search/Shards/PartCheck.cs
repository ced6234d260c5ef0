using System;
using System.Globalization;
using System.IO;

namespace NT8Bridge.Headless.Work.Search.Shards;

/// <summary>Reads a part to its end and sees whether it is of the sweep and holds every variant of its shard once.</summary>
internal sealed class PartCheck(DrawnVariants variants, VariantOrder order, RequestMark mark)
{
    private const string Mend = "make its shard anew";

    /// <summary>Checks a file: it is sound, or there is a reason why it is not.</summary>
    public (SoundPart? Sound, PartFault? Fault) Of(string path)
    {
        PartHeader? header = null;
        try
        {
            using var part = PartReader.Open(path);
            header = part.Header;
            if (header is null) return (null, Foreign("it is no part of a sweep"));
            if (mark.Difference(header.Mark) is { } difference) return (null, Foreign(difference));
            if (Wrong(header) is { } wrong) return (null, Damaged(wrong));
            (string? fault, long withoutTrades) = Rows(part, header);
            return fault is null ? (new SoundPart(path, header.Shard, header.Rows, withoutTrades), null) : (null, Damaged(fault));
        }
        catch (InvalidDataException e)
        {
            return (null, Damaged(e.Message));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return (null, Damaged($"it cannot be read: {e.Message}"));
        }

        PartFault Foreign(string why) => new(PartFaultKind.Foreign, path, header?.Shard, $"{path}: {why}; leave it out");
        PartFault Damaged(string why) => new(PartFaultKind.Damaged, path, header?.Shard, $"{path}: {why}; {Mend}");
    }

    /// <summary>What of a header does not fit its shard.</summary>
    private string? Wrong(PartHeader header)
    {
        Shard shard = header.Shard;
        if (shard.Of > variants.Count) return $"there is no shard {shard} of {variants.Count} variants";
        long first = shard.First(variants.Count), count = shard.Count(variants.Count);
        if (header.Rows != count) return Text($"shard {shard} has {count} variants, and it says {header.Rows}");
        return header.First == variants[first] && header.Last == variants[first + count - 1] ? null
            : Text($"shard {shard} has other variants than {header.First} to {header.Last}");
    }

    /// <summary>What of the rows is wrong; null where nothing is; and how many have no trade.</summary>
    private (string? Fault, long WithoutTrades) Rows(PartReader part, PartHeader header)
    {
        long first = header.Shard.First(variants.Count), rows = 0, withoutTrades = 0;
        ulong[] seen = new ulong[(header.Rows + 63) / 64];
        using Digest digest = new();
        RankedVariant before = default;
        foreach (PartRows group in part.Groups())
        {
            group.AddTo(digest);
            for (int row = 0; row < group.Positions.Length; row++)
            {
                RankedVariant one = group[row];
                long place = variants.PlaceOf(one.Position) - first;
                if (place < 0 || place >= header.Rows) return (Text($"variant {one.Position} is none of its shard"), 0);
                if ((seen[place >> 6] >> (int)(place & 63) & 1) != 0) return (Text($"variant {one.Position} stands twice"), 0);
                seen[place >> 6] |= 1UL << (int)(place & 63);
                if (rows > 0 && order.Compare(before, one) >= 0)
                    return (Text($"variant {one.Position} stands behind a worse one"), 0);
                before = one;
                rows++;
                if (one.Numbers.Trades == 0) withoutTrades++;
            }
        }

        if (rows != header.Rows) return (Text($"it has {rows} of its {header.Rows} variants"), 0);
        return (digest.Hex() == header.Digest ? null : "its numbers are not those that were written", withoutTrades);
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
