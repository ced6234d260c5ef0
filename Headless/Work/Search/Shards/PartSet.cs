using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;

namespace NT8Bridge.Headless.Work.Search.Shards;

/// <summary>Parts that were given to be merged: the sound ones, one a shard, and what is wrong with the others.</summary>
internal sealed class PartSet
{
    private readonly Dictionary<int, SoundPart> _sound = [];
    private readonly List<PartFault> _faults = [];

    /// <summary>Checks each file, and whether together they have every shard once.</summary>
    public PartSet(PartCheck check, IEnumerable<string> paths, DrawnVariants variants, Action<double>? share = null)
    {
        string[] files = [.. paths];
        List<SoundPart> sound = [];
        for (int i = 0; i < files.Length; i++)
        {
            (SoundPart? part, PartFault? fault) = check.Of(files[i]);
            if (part is not null) sound.Add(part);
            if (fault is not null) _faults.Add(fault);
            share?.Invoke((i + 1.0) / files.Length);
        }

        Of = Cut(sound);
        foreach (SoundPart part in sound) Take(part);
        for (int number = 1; number <= Of; number++)
            if (!_sound.ContainsKey(number)) _faults.Add(Missing(new Shard(number, Of), variants));
        if (sound.Count == 0) _faults.Add(new PartFault(PartFaultKind.Missing, null, null, "there is no sound part"));
    }

    /// <summary>Into how many shards the variants were cut; 0 where there is no sound part.</summary>
    public int Of { get; }

    /// <summary>The sound parts, by shard.</summary>
    public IReadOnlyList<SoundPart> Sound => [.. _sound.OrderBy(part => part.Key).Select(part => part.Value)];

    /// <summary>What is wrong; empty where the parts are the whole sweep.</summary>
    public IReadOnlyList<PartFault> Faults => _faults;

    /// <summary>The files that are named, and in place of a folder the parquet files in it.</summary>
    /// <exception cref="WrongRequestException">There is no such file or folder, or a folder has none.</exception>
    public static IReadOnlyList<string> Files(IEnumerable<string> paths)
    {
        List<string> files = [];
        foreach (string path in paths)
        {
            if (File.Exists(path))
            {
                files.Add(path);
                continue;
            }

            if (!Directory.Exists(path))
                throw new WrongRequestException(RequestPart.Parts, $"there is no file or folder '{path}'; check the path.");
            string[] inside = [.. Directory.EnumerateFiles(path, "*.parquet").Order(StringComparer.Ordinal)];
            if (inside.Length == 0)
                throw new WrongRequestException(RequestPart.Parts, $"there is no parquet file in '{path}'; check the path.");
            files.AddRange(inside);
        }

        return files;
    }

    /// <summary>The cut that most parts have.</summary>
    private static int Cut(List<SoundPart> sound) => sound.Count == 0 ? 0
        : sound.GroupBy(part => part.Shard.Of).OrderByDescending(cut => cut.Count()).First().Key;

    private void Take(SoundPart part)
    {
        if (part.Shard.Of != Of)
        {
            _faults.Add(new PartFault(
                PartFaultKind.Foreign, part.Path, part.Shard,
                $"{part.Path}: it is shard {part.Shard}, and the others are of {Of}; leave it out"));
        }
        else if (_sound.TryGetValue(part.Shard.Number, out SoundPart? other))
        {
            _faults.Add(new PartFault(
                PartFaultKind.Double, part.Path, part.Shard,
                $"{part.Path}: it is shard {part.Shard}, and so is {other.Path}; leave one out"));
        }
        else
        {
            _sound.Add(part.Shard.Number, part);
        }
    }

    private static PartFault Missing(Shard shard, DrawnVariants variants)
    {
        long first = shard.First(variants.Count), last = first + shard.Count(variants.Count) - 1;
        return new PartFault(PartFaultKind.Missing, null, shard, string.Create(
            CultureInfo.InvariantCulture,
            $"shard {shard} is missing, variants {variants[first]} to {variants[last]}; make it"));
    }
}
