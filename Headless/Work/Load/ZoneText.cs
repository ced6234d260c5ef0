using System;
using NT8Bridge.Headless.Seams;

namespace NT8Bridge.Headless.Work.Load;

/// <summary>A time zone as people write it in a line: by its name on Windows or in the IANA list.</summary>
public static class ZoneText
{
    /// <summary>Reads "Eastern Standard Time", "America/New_York" or "UTC".</summary>
    /// <exception cref="FormatException">There is no such zone.</exception>
    public static TimeZoneInfo Parse(string name)
    {
        try
        {
            return WindowsTimeZones.FindSystemTimeZoneById(name);
        }
        catch (TimeZoneNotFoundException e)
        {
            throw new FormatException(
                $"there is no time zone '{name}'; write for example \"Eastern Standard Time\" or America/New_York.", e);
        }
    }
}
