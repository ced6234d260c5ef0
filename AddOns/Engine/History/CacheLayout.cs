using System;
using System.Globalization;
using System.IO;
using System.Text;
using NT8Bridge.Bars;

namespace NT8Bridge.History;

/// <summary>
/// Where bar files lie below one folder. The names are those of a Hive-style dataset (<c>key=value</c> folders), which
/// DuckDB, pandas, Spark and Arrow read as columns.
/// </summary>
public sealed class CacheLayout
{
    /// <summary>Name of every file that is written here; files of other names are someone else's.</summary>
    public const string FileName = "bars.parquet";

    private const string DateFormat = "yyyy-MM-dd", DatePrefix = "date=";

    /// <summary>Takes the folder that everything lies below.</summary>
    public CacheLayout(string folder) => Folder = folder ?? throw new ArgumentNullException(nameof(folder));

    /// <summary>The folder that everything lies below.</summary>
    public string Folder { get; }

    /// <summary>Where unusable files go, each with a text file that says why.</summary>
    public string Quarantine => Path.Combine(Folder, "quarantine");

    /// <summary>The file that holds the last window of bars.</summary>
    public string Recent(string instrument, BarInterval interval) =>
        Path.Combine(Folder, "recent", Series(instrument, interval), FileName);

    /// <summary>The file that holds the last state of the engine on a series.</summary>
    public string Snapshot(string instrument, BarInterval interval) =>
        Path.Combine(Folder, "state", Series(instrument, interval), "engine.snapshot");

    /// <summary>The folder of all trading days of a series.</summary>
    public string Days(string instrument, BarInterval interval) => Path.Combine(Folder, "history", Series(instrument, interval));

    /// <summary>The folder of one trading day.</summary>
    public string Day(string instrument, BarInterval interval, DateTime tradingDay) => Path.Combine(
        Days(instrument, interval), DatePrefix + tradingDay.ToString(DateFormat, CultureInfo.InvariantCulture));

    /// <summary>The trading day that a folder is for, or null where its name says none.</summary>
    public static DateTime? DayOf(string dayFolder)
    {
        string name = Path.GetFileName(dayFolder) ?? "";
        return name.StartsWith(DatePrefix, StringComparison.Ordinal)
            && DateTime.TryParseExact(
                name.Substring(DatePrefix.Length), DateFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTime day)
            ? day
            : null;
    }

    /// <summary>
    /// A name that every file system takes: characters that Windows forbids, the percent sign, the equals sign and a
    /// trailing dot or space are written as %XX of their UTF-8 bytes, which readers of such datasets undo.
    /// </summary>
    public static string Escape(string name)
    {
        if (name is null) throw new ArgumentNullException(nameof(name));
        var escaped = new StringBuilder(name.Length);
        for (int i = 0; i < name.Length; i++)
        {
            char c = name[i];
            bool isLast = i == name.Length - 1;
            if (c < ' ' || c == '\x7f' || "<>:\"/\\|?*%=".IndexOf(c) >= 0 || (isLast && (c == '.' || c == ' ')))
                escaped.AppendFormat(CultureInfo.InvariantCulture, "%{0:X2}", (int)c);
            else
                escaped.Append(c);
        }

        return escaped.ToString();
    }

    private static string Series(string instrument, BarInterval interval) =>
        Path.Combine("instrument=" + Escape(instrument), "period=" + interval);
}
