using System;
using System.IO;
using System.Linq;
using System.Text;
using NT8Bridge.Checksums;

namespace NT8Bridge;

/// <summary>
/// The form of an engine's snapshot: number of the format, hash of the settings, then the parts of <see cref="EngineState"/>.
/// The hash keeps a state from being read into an engine whose windows or indicators differ.
/// </summary>
internal static class EngineSnapshot
{
    private const int Format = 2;

    internal static void Save(BinaryWriter writer, TradingEngine engine, EngineState state)
    {
        writer.Write(Format);
        writer.Write(SettingsHash(engine));
        state.Save(writer);
    }

    /// <exception cref="InvalidDataException">
    /// The snapshot has another format, was taken with other settings, or is damaged; the state may be read in part.
    /// </exception>
    internal static void Restore(BinaryReader reader, TradingEngine engine, EngineState state)
    {
        try
        {
            int format = reader.ReadInt32();
            if (format != Format) throw new InvalidDataException($"the snapshot has format {format}, this engine reads {Format}");
            if (reader.ReadUInt64() != SettingsHash(engine))
            {
                throw new InvalidDataException(
                    "the snapshot was taken with other settings, another model or another session template");
            }

            state.Restore(reader);
        }
        catch (Exception error) when (error is EndOfStreamException or ArgumentException)
        {
            throw new InvalidDataException("the snapshot is damaged: " + error.Message, error);
        }
    }

    private static ulong SettingsHash(TradingEngine engine)
    {
        EngineOptions options = engine.Options;
        string intervals = string.Join(
            ",", engine.Timeframes.All.Select(series => series.Name + ":" + string.Join(",", series.Indicators.Names)));
        string settings = string.Join(
            "|", intervals, options.Window, options.SignalCacheSize, options.Seeding, engine.Calendar.Name, engine.Model.Json);
        return XxHash64.Of(Encoding.UTF8.GetBytes(settings));
    }
}
