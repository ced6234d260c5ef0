using System.Collections.Generic;
using System.IO;

namespace NT8Bridge.Headless.Host.Instruments;

/// <summary>The common futures and currencies that the host brings along, read from instruments.json once. Immutable.</summary>
internal static class BuiltInInstruments
{
    private static readonly InstrumentFile File = Read();

    internal static IReadOnlyList<InstrumentEntry> Instruments => File.Instruments;

    private static InstrumentFile Read()
    {
        using Stream stream = typeof(BuiltInInstruments).Assembly.GetManifestResourceStream("instruments.json")!;
        using var reader = new StreamReader(stream);
        return InstrumentFile.Parse(reader.ReadToEnd(), "instruments.json");
    }
}
