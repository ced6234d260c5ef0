using System;
using NinjaTrader.NinjaScript;

namespace NT8Bridge.Headless.Host.Runs;

/// <summary>An exception that a script let escape; it ended the script.</summary>
/// <param name="Script">Name of the script.</param>
/// <param name="Method">The method that was called.</param>
/// <param name="State">State it was in.</param>
/// <param name="BarsInProgress">Series in work.</param>
/// <param name="Bar">Index of the bar in work; −1 before the first.</param>
/// <param name="Time">Stamp of that bar, or null before the first.</param>
/// <param name="Exception">What was thrown, with its stack.</param>
public sealed record ScriptFault(
    string Script, string Method, State State, int BarsInProgress, int Bar, DateTime? Time, Exception Exception)
{
    /// <summary>One line, in the manner of NinjaTrader's log, with the line of the script where that is known.</summary>
    public string Message =>
        $"'{Script}': Error on calling '{Method}' method on bar {Bar}"
        + (BarsInProgress > 0 ? $" of series {BarsInProgress}" : string.Empty)
        + $" in State.{State}" + (Time is { } time ? $" at {time:yyyy-MM-dd HH:mm:ss}" : string.Empty)
        + $": {Exception.Message}{ScriptPlace.Of(Exception)}";
}
