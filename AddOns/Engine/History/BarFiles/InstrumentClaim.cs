using System;
using System.Collections.Generic;

namespace NT8Bridge.History.BarFiles;

/// <summary>What a file says of itself in its header, metadata, folder or name: whose bars it holds.</summary>
public static class InstrumentClaim
{
    /// <summary>Refuses a file that says it holds another instrument than was asked for.</summary>
    /// <param name="said">The name that the file says; null where it says none.</param>
    /// <param name="where">Where it says so, as "its header".</param>
    /// <param name="reading">What is asked for, and whether the caller overrides what the file says.</param>
    /// <param name="notes">A sentence is added when the caller overrides it.</param>
    /// <exception cref="BarFileException">It says another instrument.</exception>
    public static void Verify(string? said, string where, ForeignReading reading, ICollection<string> notes)
    {
        if (reading is null) throw new ArgumentNullException(nameof(reading));
        if (notes is null) throw new ArgumentNullException(nameof(notes));
        if (said is null || reading.Instrument is null || InstrumentNames.MayBeSame(said, reading.Instrument)) return;
        if (!reading.ForceInstrument)
        {
            throw new BarFileException(
                $"it holds {said}, as {where} says, not {reading.Instrument}; name that one, or say --force-instrument");
        }

        notes.Add($"{where} says {said}; its rows were taken for {reading.Instrument} as asked");
    }
}
