using System;
using System.Globalization;
using System.IO;
using System.Text;

namespace NT8Bridge.History;

/// <summary>
/// The places of bar files and snapshots below one folder. Folders are named <c>key=value</c> as in a Hive-style dataset, so that
/// DuckDB, pandas, Spark and Arrow read the names as columns.
/// </summary>
public sealed class CacheLayout
{
    /// <summary>Name of every bar file that this product writes; parquet files of other names are of another making.</summary>
    public const string FileName = "bars.parquet";

    private const string DateFormat = "yyyy-MM-dd", DatePrefix = "date=";

    /// <summary>Names the folder that everything lies below.</summary>
    public CacheLayout(string folder) => Folder = folder ?? throw new ArgumentNullException(nameof(folder));

    /// <summary>The folder that everything lies below.</summary>
    public string Folder { get; }

    /// <summary>
    /// The folder of <see cref="NT8Bridge.History.Quarantine"/>: unusable files, each with a text file that says why.
    /// </summary>
    public string Quarantine => Path.Combine(Folder, "quarantine");

    /// <summary>The file of the warm cache: the last window of bars of a series.</summary>
    public string Recent(string instrument, BarInterval interval) =>
        Path.Combine(Folder, "recent", Series(instrument, interval), FileName);

    /// <summary>The file of the last snapshot of the engine on a series.</summary>
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
                name.Substring(DatePrefix.Length), DateFormat, CultureInfo.InvariantCulture, DateTimeStyles.None,
                out DateTime day)
            ? day
            : null;
    }

    /// <summary>
    /// A name that every file system takes: characters that Windows forbids, the percent sign, the equals sign and a trailing
    /// dot or space are written as %XX, which readers of such datasets undo.
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
