using System;
using System.Globalization;

namespace NT8Bridge.Tests;

/// <summary>How many cases a property is tried on; the environment variable NT8BRIDGE_PROPERTY_CASES makes it more.</summary>
internal static class PropertyCases
{
    public static int Of(int inTheSuite) =>
        Environment.GetEnvironmentVariable("NT8BRIDGE_PROPERTY_CASES") is { Length: > 0 } cases
            ? Math.Max(inTheSuite, int.Parse(cases, CultureInfo.InvariantCulture))
            : inTheSuite;
}
