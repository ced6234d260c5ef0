using System;
using System.Collections.ObjectModel;
using NinjaTrader.NinjaScript.ShareServices;

namespace NinjaTrader.Core;

/// <summary>The user's general settings.</summary>
public class GeneralOptions
{
    /// <summary>The zone that bar stamps, executions and logs are shown in.</summary>
    public TimeZoneInfo TimeZoneInfo { get; set; } = TimeZoneInfo.Utc;

    /// <summary>The services by which scripts share messages; none until a program adds one.</summary>
    public Collection<ShareService> ShareServices { get; } = [];
}
