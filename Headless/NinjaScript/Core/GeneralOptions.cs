using System;
using System.Collections.ObjectModel;
using System.Globalization;
using System.Windows.Media;
using NinjaTrader.NinjaScript.ShareServices;

namespace NinjaTrader.Core;

/// <summary>The user's general settings.</summary>
public class GeneralOptions
{
    /// <summary>The zone that bar stamps, executions and logs are shown in.</summary>
    public TimeZoneInfo TimeZoneInfo { get; set; } = TimeZoneInfo.Utc;

    /// <summary>The services by which scripts share messages; none until a program adds one.</summary>
    public Collection<ShareService> ShareServices { get; } = [];

    /// <summary>The culture by which numbers and dates are written and read.</summary>
    public CultureInfo CurrentCulture => CultureInfo.CurrentCulture;

    /// <summary>The culture in whose language texts are shown.</summary>
    public CultureInfo CurrentUICulture => CultureInfo.CurrentUICulture;

    /// <summary>Brush of what rose.</summary>
    public Brush BrushUpPrimary { get; set; } = Brushes.LimeGreen;

    /// <summary>Brush of what fell.</summary>
    public Brush BrushDownPrimary { get; set; } = Brushes.Red;
}
