using System;
using System.Collections.Generic;
using System.Reflection;
using System.Threading;
using NinjaTrader.NinjaScript.ImportTypes;

namespace NT8Bridge.Headless.Host.Runs;

/// <summary>Lets a script's import type read a file.</summary>
internal static class ImportRun
{
    /// <summary>
    /// All data points of the file in its order. Import types declare <c>FileNames</c> and <c>EndOfBarTimestamps</c> themselves;
    /// NinjaTrader's window sets them, and so does this.
    /// </summary>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static List<ImportedPoint> Read(Type importType, string path, HostContext host, CancellationToken cancellation)
    {
        using IDisposable scope = host.Enter();
        using ImportType import = PlainScript.Make<ImportType>(importType);
        Set(import, "FileNames", new[] { path });
        Set(import, "EndOfBarTimestamps", true);
        List<ImportedPoint> points = [];
        while (import.NextInstrument())
        {
            while (import.NextDataPoint())
            {
                cancellation.ThrowIfCancellationRequested();
                Bar bar = new(import.Time.Ticks, import.Open, import.High, import.Low, import.Close, import.Volume, 0);
                points.Add(new ImportedPoint(
                    import.Instrument?.FullName ?? string.Empty, import.BarsPeriodType, bar, import.Bid, import.Ask));
            }
        }

        PlainScript.End(import);
        return points;
    }

    private static void Set(ImportType import, string name, object value)
    {
        PropertyInfo? property = import.GetType().GetProperty(name, BindingFlags.Public | BindingFlags.Instance);
        if (property is { CanWrite: true } && property.PropertyType.IsInstanceOfType(value)) property.SetValue(import, value);
    }
}
