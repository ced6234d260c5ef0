using System;
using System.Globalization;
using System.IO;
using System.Linq;
using NT8Bridge.Headless.Data.NinjaTrader.Ncd;

namespace NT8Bridge.Headless.Data.NinjaTrader;

/// <summary>
/// What the name and the folders of a file of NinjaTrader's database say of it, since its content does not:
/// <c>minute/ES 09-18/20180921.Last.ncd</c>, <c>tick/ES 09-18/201809211900.Last.ncd</c>, <c>day/ES 09-18/2018.Last.ncd</c>,
/// <c>replay/ES 09-18/20180921.nrd</c>, <c>cache/HOURS.ZONE/MINUTE/ES 09-18/Minute_60_1_…Last.ncd</c>.
/// </summary>
internal sealed record DatabasePlace
{
    private const int MinutesADay = 24 * 60;
    private static readonly string[] Kinds = ["minute", "tick", "day", "replay"];

    /// <summary>The kind of its records; null for a replay, and where the name is none of NinjaTrader's.</summary>
    public NcdKind? Kind { get; private init; }

    /// <summary>Whether its ending says that it is a market replay.</summary>
    public bool IsReplay { get; private init; }

    /// <summary>Whether it holds bids or asks, of which the prices are no trades.</summary>
    public bool AreQuotes { get; private init; }

    /// <summary>The instrument that its folder names; null where the folder is none of NinjaTrader's.</summary>
    public string? Instrument { get; private init; }

    /// <summary>Length of its bars; null where the name does not tell it.</summary>
    public BarInterval? Length { get; private init; }

    /// <summary>
    /// The first time that it may hold, on the wall clock of the machine that wrote it; 0 where that is not known.
    /// </summary>
    public long FirstTicks { get; private init; }

    /// <summary>The last time that it may hold.</summary>
    public long LastTicks { get; private init; } = long.MaxValue;

    /// <summary>Whether a file has one of the two endings; gzipped ones have them, too.</summary>
    public static bool IsOne(string path) => Ending(path) is ".ncd" or ".nrd";

    /// <summary>Reads name and folders.</summary>
    public static DatabasePlace Of(string path)
    {
        string[] folders = Path.GetFullPath(path).Split('/', '\\');
        string name = folders[^1];
        if (name.EndsWith(".gz", StringComparison.OrdinalIgnoreCase)) name = name[..^3];
        string[] parts = name.Split('.');
        DatabasePlace place = new()
        {
            IsReplay = Ending(path) == ".nrd",
            AreQuotes = parts.Length > 2 && parts[^2].ToUpperInvariant() is "BID" or "ASK",
            Instrument = InstrumentOf(folders),
        };
        return parts.Length > (place.IsReplay ? 1 : 2) ? place.Named(parts[0]) : place;
    }

    /// <summary>The words for a time that <see cref="MayHold"/> denies.</summary>
    public static string Outside(long wallTicks) =>
        $"its time {new DateTime(wallTicks).ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture)} lies outside of what "
        + "the file is named after";

    /// <summary>Whether the file may hold a time of its wall clock.</summary>
    public bool MayHold(long wallTicks) => wallTicks >= FirstTicks && wallTicks <= LastTicks;

    private static string Ending(string path)
    {
        string ending = Path.GetExtension(path).ToLowerInvariant();
        return ending == ".gz" ? Path.GetExtension(path[..^3]).ToLowerInvariant() : ending;
    }

    /// <summary>The folder of the file, where the one above is NinjaTrader's or its name is that of a contract.</summary>
    private static string? InstrumentOf(string[] folders)
    {
        if (folders.Length < 3) return null;
        bool isNinjaTraders = Kinds.Contains(folders[^3].ToLowerInvariant());
        return isNinjaTraders || (ContractName.TryParse(folders[^2], out ContractName contract) && contract.Month > 0)
            ? folders[^2]
            : null;
    }

    private DatabasePlace Named(string first)
    {
        string[] type = first.Split('_');
        if (!IsReplay && type.Length > 2
            && int.TryParse(type[1], NumberStyles.None, CultureInfo.InvariantCulture, out int value) && value > 0)
        {
            return OfCache(type[0], value);
        }

        string? form = first.Length switch
        {
            4 => "yyyy",
            8 => "yyyyMMdd",
            12 => "yyyyMMddHHmm",
            _ => null,
        };
        if (form is null
            || !DateTime.TryParseExact(first, form, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTime time))
        {
            return this;
        }

        if (IsReplay)
        {
            // A New York day in UTC, which begins at four or five o'clock.
            long last = time.Ticks + (30 * TimeSpan.TicksPerHour);
            return first.Length == 8 ? this with { FirstTicks = time.Ticks, LastTicks = last } : this;
        }

        return first.Length switch
        {
            // The minute that ends at midnight is the day's last.
            8 => this with
            {
                Kind = NcdKind.Minutes, Length = new BarInterval(60), FirstTicks = time.Ticks + TimeSpan.TicksPerMinute,
                LastTicks = time.Ticks + TimeSpan.TicksPerDay,
            },
            // An hour of trades is named by its end.
            12 => this with
            {
                Kind = NcdKind.Trades, FirstTicks = time.Ticks - TimeSpan.TicksPerHour, LastTicks = time.Ticks - 1,
            },
            _ => this with
            {
                Kind = NcdKind.Days, Length = new BarInterval(86_400), FirstTicks = time.Ticks,
                LastTicks = time.AddYears(1).Ticks - 1,
            },
        };
    }

    private DatabasePlace OfCache(string type, int value) => type switch
    {
        "Minute" when value <= MinutesADay => this with { Kind = NcdKind.Minutes, Length = new BarInterval(value * 60) },
        "Minute" => this with { Kind = NcdKind.Minutes },
        "Day" or "Week" or "Month" or "Year" => this,
        _ => this with { Kind = NcdKind.OwnTimes },
    };
}
