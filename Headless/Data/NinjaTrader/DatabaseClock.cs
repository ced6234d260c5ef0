using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Runtime.CompilerServices;

namespace NT8Bridge.Headless.Data.NinjaTrader;

/// <summary>
/// Turns the wall clock of the machine that wrote a database into UTC. A file counts its times up, so it cannot say which of the
/// two hours is meant that an autumn has twice: they are taken for the first one, and counted.
/// </summary>
internal sealed class DatabaseClock(TimeZoneInfo zone)
{
    // Zones change at whole quarters of an hour, so one question serves the rows of a quarter.
    private const long Quarter = TimeSpan.TicksPerMinute * 15;
    private readonly SortedDictionary<long, long> _doubled = [];
    private long _begin = long.MaxValue;
    private long _offset;
    private bool _isSound;
    private bool _isDoubled;

    /// <summary>UTC ticks of a wall clock; false in the hour that a spring leaves out.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryUtc(long wallTicks, out long utcTicks)
    {
        if ((ulong)(wallTicks - _begin) >= Quarter) Ask(wallTicks);
        utcTicks = wallTicks - _offset;
        if (_isDoubled) CountDoubled(wallTicks);
        return _isSound;
    }

    /// <summary>What the wall clock last asked for was ahead of UTC, in ticks.</summary>
    public long Offset => _offset;

    /// <summary>
    /// Whether all times between two have <see cref="Offset"/> without a doubt; else each is to be asked for.
    /// </summary>
    public bool HasSound(long firstWallTicks, long lastWallTicks)
    {
        if ((ulong)(firstWallTicks - _begin) >= Quarter) Ask(firstWallTicks);
        return _isSound && !_isDoubled && (ulong)(lastWallTicks - _begin) < Quarter;
    }

    /// <summary>The sentence on the hours that the clock showed twice; null when no row lies in one.</summary>
    public string? Note() => _doubled.Count == 0
        ? null
        : string.Create(
            CultureInfo.InvariantCulture,
            $"{_doubled.Values.Sum():N0} rows lie in an hour that the clock of {zone.Id} showed twice (")
        + string.Join(", ", _doubled.Keys.Select(day => new DateTime(day).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)))
        + "); the file does not tell which is meant, and the first is taken";

    private void CountDoubled(long wallTicks)
    {
        long day = wallTicks - (wallTicks % TimeSpan.TicksPerDay);
        _doubled[day] = _doubled.GetValueOrDefault(day) + 1;
    }

    private void Ask(long wallTicks)
    {
        _begin = wallTicks - (wallTicks % Quarter);
        DateTime wall = new(_begin, DateTimeKind.Unspecified);
        _isSound = !zone.IsInvalidTime(wall);
        _isDoubled = zone.IsAmbiguousTime(wall);
        // The first of the two hours is still summer's, whose distance from UTC is the larger one.
        _offset = (_isDoubled ? zone.GetAmbiguousTimeOffsets(wall).Max() : zone.GetUtcOffset(wall)).Ticks;
    }
}
