using System;
using System.IO;
using NT8Bridge.Headless.Host;

namespace NinjaTrader.Core;

/// <summary>What NinjaTrader keeps for the whole application; here it belongs to the run that asks.</summary>
public static class Globals
{
    /// <summary>Earliest date.</summary>
    public static readonly DateTime MinDate = new(1800, 1, 1);

    /// <summary>Latest date.</summary>
    public static readonly DateTime MaxDate = new(2099, 12, 1);

    /// <summary>The present in the configured zone: the virtual time in playback.</summary>
    public static DateTime Now => HostContext.Current.PlatformNow;

    /// <summary>Folder of the user's data, with a separator at its end.</summary>
    public static string UserDataDir => HostContext.Current.UserDataDir;

    /// <summary>Folder of the installation, with a separator at its end.</summary>
    public static string InstallDir => AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar) + Path.DirectorySeparatorChar;

    /// <summary>The user's general settings.</summary>
    public static GeneralOptions GeneralOptions => HostContext.Current.GeneralOptions;
}
