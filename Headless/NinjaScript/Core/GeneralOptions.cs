using System;

namespace NinjaTrader.Core;

/// <summary>The user's general settings.</summary>
public class GeneralOptions
{
    /// <summary>The zone that bar stamps, executions and logs are shown in.</summary>
    public TimeZoneInfo TimeZoneInfo { get; set; } = TimeZoneInfo.Utc;
}
