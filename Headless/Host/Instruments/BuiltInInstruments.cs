using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using NinjaTrader.Cbi;
using NT8Bridge.Sessions;

namespace NT8Bridge.Headless.Host.Instruments;

/// <summary>The list of common futures that the host brings along. Immutable.</summary>
internal static class BuiltInInstruments
{
    private static readonly InstrumentFile File = Read();

    internal static IReadOnlyList<HoursEntry> Hours => File.Hours;

    internal static IReadOnlyList<InstrumentEntry> Instruments => File.Instruments;

    private static InstrumentFile Read()
    {
        using Stream stream = typeof(BuiltInInstruments).Assembly.GetManifestResourceStream("instruments.json")!;
        using var reader = new StreamReader(stream);
        return InstrumentFile.Parse(reader.ReadToEnd(), "instruments.json");
    }
}
