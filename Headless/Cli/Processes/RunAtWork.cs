namespace NT8Bridge.Headless.Cli.Processes;

/// <summary>A run of a script in a process of its own.</summary>
/// <param name="Script">Class name of the script.</param>
/// <param name="Key">Tells the run from the others.</param>
/// <param name="BeginMilliseconds">When it began, by the computer's counter.</param>
/// <param name="LimitMilliseconds">How long it may take; null for ever.</param>
/// <param name="HoldsOthers">Whether it is a script that has others run, as an optimizer does.</param>
internal sealed record RunAtWork(string Script, string Key, long BeginMilliseconds, long? LimitMilliseconds, bool HoldsOthers);
