using System;
using NinjaTrader.Cbi;

namespace NT8Bridge.Headless.Seams;

/// <summary>One thing that a script said.</summary>
/// <param name="Kind">By which method.</param>
/// <param name="Time">When, in the configured zone, by the clock of the run.</param>
/// <param name="Script">Name of the script.</param>
/// <param name="Text">The text; file name for sounds, "to: subject" and text for mail.</param>
/// <param name="Level">Weight of a log entry.</param>
public readonly record struct OutputLine(
    OutputKind Kind, DateTime Time, string Script, string Text, LogLevel Level = LogLevel.Information);
