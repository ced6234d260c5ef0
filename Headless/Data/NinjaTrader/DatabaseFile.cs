using System;
using System.Collections.Generic;
using NT8Bridge.Headless.Data.NinjaTrader.Ncd;
using NT8Bridge.Headless.Data.NinjaTrader.Nrd;

namespace NT8Bridge.Headless.Data.NinjaTrader;

/// <summary>Reads one file of NinjaTrader's database: .ncd and .nrd.</summary>
internal static class DatabaseFile
{
    private static readonly NcdKind[] Told = [NcdKind.Minutes, NcdKind.Trades, NcdKind.Days];

    /// <summary>Whether a file is one, by how it begins or else by its ending.</summary>
    public static bool Is(ReadOnlySpan<byte> begin, string path) =>
        NcdHeader.IsAt(begin) || NrdHeader.IsAt(begin) || DatabasePlace.IsOne(path);

    /// <summary>Reads the whole file.</summary>
    /// <param name="path">The file as the user named it.</param>
    /// <param name="bytes">What it holds.</param>
    /// <param name="reading">What the user said about it.</param>
    /// <exception cref="DataFileException">A record is damaged, or something about the file has to be said.</exception>
    public static MarketDataRows Read(string path, byte[] bytes, FileReading reading)
    {
        var place = DatabasePlace.Of(path);
        if (place.IsReplay || NrdHeader.IsAt(bytes))
        {
            DatabaseRows replay = new(path, reading, place, 0);
            replay.AddReplay(bytes, path);
            return replay.Result();
        }

        NcdKind kind = place.Kind ?? KindOf(bytes, path);
        DatabaseRows rows = new(path, reading, place, kind == NcdKind.Trades ? NcdTradeReader.CountIn(bytes) : 0);
        if (place.Kind is null) rows.Note($"its name tells no kind of records; they can be {Words(kind)} alone");
        rows.AddNcd(bytes, kind, place, path);
        return rows.Result();
    }

    /// <summary>The kind of records of a file whose name does not tell it: the only one as which all of it can be read.</summary>
    private static NcdKind KindOf(byte[] bytes, string path)
    {
        NcdHeader.Read(bytes, path);
        List<NcdKind> possible = [.. Array.FindAll(Told, kind => CanBe(bytes, kind))];
        if (possible.Count == 1) return possible[0];
        throw new InputFileException(
            path, 0, possible.Count == 0
                ? "its records are no whole file of minutes, trades or days"
                : $"its records can be {string.Join(" or ", possible.ConvertAll(Words))}, and its name does not tell which",
            "keep NinjaTrader's names, as in minute/ES 09-18/20180921.Last.ncd");
    }

    private static bool CanBe(byte[] bytes, NcdKind kind)
    {
        try
        {
            switch (kind)
            {
                case NcdKind.Minutes:
                    NcdBarReader bars = new(bytes, areMinutes: true, "", new RareCodes());
                    while (bars.Next(out _)) { }
                    return true;
                case NcdKind.Trades:
                    NcdTradeReader trades = new(bytes, "", new RareCodes());
                    while (trades.Next(out _)) { }
                    return true;
                default:
                    NcdDays.Read(bytes, "");
                    return true;
            }
        }
        catch (NinjaTraderFileException)
        {
            return false;
        }
    }

    private static string Words(NcdKind kind) => kind switch
    {
        NcdKind.Minutes => "bars of minutes",
        NcdKind.Trades => "trades",
        _ => "bars of days",
    };
}
