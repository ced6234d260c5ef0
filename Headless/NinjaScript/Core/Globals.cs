using System;
using System.IO;
using NT8Bridge.Headless.Seams;

namespace NinjaTrader.Core;

/// <summary>What NinjaTrader keeps for the whole application; here it belongs to the run that asks.</summary>
public static partial class Globals
{
    /// <summary>Earliest date.</summary>
    public static readonly DateTime MinDate = new(1800, 1, 1);

    /// <summary>Latest date.</summary>
    public static readonly DateTime MaxDate = new(2099, 12, 1);

    /// <summary>The present in the configured zone: the virtual time in playback.</summary>
    public static DateTime Now => RunHost.Current.PlatformNow;

    /// <summary>
    /// Folder of the user's data, with a separator at its end; it exists, with a folder for logs, once a script has asked for it.
    /// </summary>
    public static string UserDataDir
    {
        get
        {
            string folder = RunHost.Current.UserDataDir;
            Directory.CreateDirectory(Path.Combine(folder, "log"));
            return folder;
        }
    }

    /// <summary>Folder of the installation, with a separator at its end.</summary>
    public static string InstallDir =>
        AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar) + Path.DirectorySeparatorChar;

    /// <summary>Makes fonts and laid out text for drawing.</summary>
    public static SharpDX.DirectWrite.Factory DirectWriteFactory { get; } = new();

    /// <summary>Makes what reads pictures.</summary>
    public static SharpDX.WIC.ImagingFactory WicImagingFactory { get; } = new();

    /// <summary>Makes shapes for drawing.</summary>
    public static SharpDX.Direct2D1.Factory D2DFactory { get; } = new();

    /// <summary>The open windows: none.</summary>
    public static System.Collections.Generic.IReadOnlyList<System.Windows.Window> AllWindows { get; } =
        Array.Empty<System.Windows.Window>();

    /// <summary>The dispatcher of a window's thread: that of the calling thread, as the host has no windows.</summary>
    public static System.Windows.Threading.Dispatcher RandomDispatcher => System.Windows.Threading.Dispatcher.CurrentDispatcher;

    /// <summary>The user's general settings.</summary>
    public static GeneralOptions GeneralOptions => RunHost.Current.GeneralOptions;

    /// <summary>An amount in US dollars as text.</summary>
    public static string FormatCurrency(double value) => FormatCurrency(value, Cbi.Currency.UsDollar);

    /// <summary>An amount as text.</summary>
    public static string FormatCurrency(double value, Cbi.Currency currency)
    {
        string symbol = currency switch
        {
            Cbi.Currency.Euro => "€",
            Cbi.Currency.BritishPound => "£",
            Cbi.Currency.JapaneseYen => "¥",
            Cbi.Currency.SwissFranc => "CHF ",
            _ => "$",
        };
        string amount = symbol + Math.Abs(value).ToString("N2", System.Globalization.CultureInfo.InvariantCulture);
        return value < 0 ? $"({amount})" : amount;
    }

    /// <summary>A time of the configured zone from one of this machine.</summary>
    public static DateTime ToApplicationTime(DateTime time) => ToApplicationTime(time, TimeZoneInfo.Local);

    /// <summary>A time of the configured zone from one of another zone.</summary>
    public static DateTime ToApplicationTime(DateTime time, TimeZoneInfo sourceTimeZone) =>
        TimeZoneInfo.ConvertTime(
            DateTime.SpecifyKind(time, DateTimeKind.Unspecified), sourceTimeZone, GeneralOptions.TimeZoneInfo);
}
