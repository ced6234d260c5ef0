namespace NT8Bridge.Headless.Work.Load;

/// <summary>A file of bars or ticks has been read and its rows are laid into the sessions.</summary>
/// <param name="Count">What became of its rows.</param>
public sealed record FileRead(InputCount Count) : WorkProgress;
