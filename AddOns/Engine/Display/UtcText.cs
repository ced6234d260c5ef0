using System;
using System.Globalization;

namespace NT8Bridge.Display;

/// <summary>An instant in words, to the second.</summary>
internal static class UtcText
{
    internal static string Of(long utcTicks) =>
        new DateTime(utcTicks, DateTimeKind.Utc).ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);
}
