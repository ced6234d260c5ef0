using System;

namespace NT8Bridge.Headless.Work.Watch;

/// <summary>A run of a script, as its watch knows it.</summary>
/// <param name="Watch">Who watches.</param>
/// <param name="Script">Class name of the script, for messages.</param>
/// <param name="Key">Tells the runs of one piece of work from each other, the same in every process.</param>
/// <param name="Limit">How long it may take; null for ever.</param>
/// <param name="HoldsOthers">Whether it has other runs made, as an optimizer does.</param>
public sealed record WatchedRun(IRunWatch Watch, string Script, string Key, TimeSpan? Limit, bool HoldsOthers = false);
