using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace NT8Bridge.Headless.Data.NinjaTrader;

/// <summary>What lies in a folder of NinjaTrader's database, by the names of its files alone.</summary>
public sealed record DatabaseContents
{
    /// <summary>Files with rows.</summary>
    public required int Files { get; init; }

    /// <summary>Empty files, which stand for times without a session.</summary>
    public required int EmptyFiles { get; init; }

    /// <summary>Files of bids or asks, and others that are not read.</summary>
    public required int OtherFiles { get; init; }

    /// <summary>Length of all files in bytes.</summary>
    public required long Bytes { get; init; }

    /// <summary>
    /// The days of which there are rows, in order; of minutes and ticks on the wall clock of the machine that wrote them, of
    /// replays in New York. Of a year of days the first and the last.
    /// </summary>
    public required IReadOnlyList<DateTime> Days { get; init; }

    /// <summary>Looks at a folder.</summary>
    public static DatabaseContents Of(DatabaseEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        List<(string Path, DatabasePlace Place)> files = DatabaseFolder.FilesOf(entry.Folder);
        (DatabasePlace Place, long Bytes)[] known =
        [
            .. files.Where(file => !file.Place.AreQuotes && file.Place.FirstTicks > 0)
                .Select(file => (file.Place, new FileInfo(file.Path).Length)),
        ];
        return new DatabaseContents
        {
            Files = known.Count(file => file.Bytes > 0),
            EmptyFiles = known.Count(file => file.Bytes == 0),
            OtherFiles = files.Count - known.Length,
            Bytes = files.Sum(file => new FileInfo(file.Path).Length),
            Days =
            [
                .. known.Where(file => file.Bytes > 0).SelectMany(file => DaysOf(file.Place, entry.Kind)).Distinct().Order(),
            ],
        };
    }

    private static DateTime[] DaysOf(DatabasePlace place, DatabaseKind kind)
    {
        DateTime first = new DateTime(place.FirstTicks).Date;
        return kind == DatabaseKind.Day ? [first, new DateTime(place.LastTicks).Date] : [first];
    }
}
